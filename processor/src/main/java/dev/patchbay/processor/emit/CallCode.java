package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Reply;

/** Calls a callback, and makes an answer of what it returns. */
final class CallCode {

    static final String CLIENT = "client";

    /** A client keeps its own connection, whose name that of the network's must not hide. */
    private static final ParameterSpec OPEN =
            ParameterSpec.builder(Spi.CONNECTION, "open").build();

    private static final ParameterSpec CONNECTION =
            ParameterSpec.builder(Spi.CONNECTION, "connection").build();

    private final String object;
    private final Arguments arguments;
    private final AnswerCode answers;

    private CallCode(String object, Arguments arguments, AnswerCode answers) {
        this.object = object;
        this.arguments = arguments;
        this.answers = answers;
    }

    /** Calls a socket or a client, for which a failure has a name. */
    static CallCode ofSocket(Endpoint endpoint, FieldNames fields, String error) {
        Arguments arguments = new Arguments(fields, new SocketArguments(endpoint, fields, error));
        String object = endpoint.home() == Home.CLIENT ? CLIENT : "socket";
        return new CallCode(object, arguments, new AnswerCode(Spi.ANSWER, fields));
    }

    /** The parameter that is the network's connection. */
    ParameterSpec peer() {
        return object.equals(CLIENT) ? OPEN : CONNECTION;
    }

    static CallCode ofChannel(FieldNames fields) {
        return ofChannel("channel", fields);
    }

    /** Calls the client of a channel. */
    static CallCode ofChannelClient(FieldNames fields) {
        return ofChannel(CLIENT, fields);
    }

    private static CallCode ofChannel(String object, FieldNames fields) {
        AnswerCode answers = new AnswerCode(Spi.CHANNEL_ANSWER, fields);
        return new CallCode(object, new Arguments(fields, new ChannelArguments(fields, answers)), answers);
    }

    // socket.say(newMessage.decode(message), user);
    // return Answer.none();
    //
    // return Answer.payload(socket.history(page.decode(message)), saidList);
    CodeBlock answered(Callback callback) {
        if (callback.reply() == Reply.None.INSTANCE) {
            return CodeBlock.builder()
                    .addStatement(call(callback))
                    .addStatement("return $L", answers.none())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("return $L", answers.answer(callback.reply(), call(callback)))
                .build();
    }

    // socket.say(newMessage.decode(message), user)
    CodeBlock call(Callback callback) {
        CodeBlock filled = callback.parameters().stream()
                .map(parameter -> arguments.of(callback, parameter))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$L.$L($L)", object, callback.method().name(), filled);
    }

    /** Whether the call is written with the connection, or with the context of the channel. */
    boolean needPeer(Callback callback) {
        return callback.parameters().stream().map(Parameter::source).anyMatch(arguments.own()::needsPeer);
    }
}
