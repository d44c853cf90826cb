package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.patchbay.processor.emit.NameSwitch.Case;
import dev.patchbay.processor.model.Callback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One private method for each handler, so that the method that chooses among them stays small. */
final class HandlerMethods {

    /** What stands in the method of a handler. */
    @FunctionalInterface
    interface Body {

        CodeBlock of(Callback callback);

        /** Whether the message is mentioned there. */
        default boolean needsMessage(Callback callback) {
            return callback.payload().isPresent();
        }
    }

    private final MethodSpec shape;
    private final FreeNames names;
    private final CallCode calls;
    private final Body body;
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * Makes methods that return what this one does.
     *
     * @param shape its parameters are a name, a message, and who sent it; the methods take what they need of the last two
     * @param names gives the methods their names
     */
    HandlerMethods(MethodSpec shape, FreeNames names, CallCode calls, Body body) {
        this.shape = shape;
        this.names = names;
        this.calls = calls;
        this.body = body;
    }

    /** The method that begins with this and chooses by the name, and the methods of the handlers. */
    List<MethodSpec> methods(MethodSpec beginning, List<Callback> named, Optional<Callback> rest, CodeBlock unknown) {
        List<Case> cases = named.stream()
                .map(callback -> Case.of(callback, call(callback)))
                .toList();
        CodeBlock otherwise = rest.map(this::call).orElse(unknown);
        List<MethodSpec> all = new NameSwitch(shape, names).methods(beginning, cases, otherwise);
        all.addAll(methods);
        return all;
    }

    // say(payload, context)
    private CodeBlock call(Callback callback) {
        MethodSpec method = method(callback);
        methods.add(method);
        return NameSwitch.call(method);
    }

    // private ChannelAnswer say(Inbound payload, ChannelContext context) throws Throwable {
    private MethodSpec method(Callback callback) {
        MethodSpec.Builder method = Overrides.further(
                        names.take(callback.method().name()))
                .returns(shape.returnType())
                .addExceptions(shape.exceptions());
        if (body.needsMessage(callback)) {
            method.addParameter(shape.parameters().get(1));
        }
        if (calls.needPeer(callback)) {
            method.addParameter(shape.parameters().get(2));
        }
        return method.addCode(body.of(callback)).build();
    }
}
