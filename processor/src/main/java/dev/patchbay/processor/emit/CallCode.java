package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Reply;

/** Calls a callback, and makes an answer of what it returns. */
final class CallCode {

    private final String object;
    private final Arguments arguments;
    private final AnswerCode answers;

    private CallCode(String object, Arguments arguments, AnswerCode answers) {
        this.object = object;
        this.arguments = arguments;
        this.answers = answers;
    }

    /** Calls a socket, for which a failure has a name. */
    static CallCode ofSocket(Endpoint endpoint, FieldNames fields, String error) {
        SocketArguments own = new SocketArguments(fields, error, endpoint.discriminator());
        Arguments arguments = new Arguments(fields, own);
        return new CallCode("socket", arguments, new AnswerCode(Spi.ANSWER, fields));
    }

    static CallCode ofChannel(FieldNames fields) {
        AnswerCode answers = new AnswerCode(Spi.CHANNEL_ANSWER, fields);
        return new CallCode("channel", new Arguments(fields, new ChannelArguments(fields, answers)), answers);
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
