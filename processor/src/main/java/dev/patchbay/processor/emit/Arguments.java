package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;

/**
 * What callbacks are called with.
 *
 * @param fields what the binding keeps
 * @param own what only sockets have, or only channels
 */
record Arguments(FieldNames fields, Own own) {

    /** What is written in another way, or at all, for one kind of class. */
    interface Own {

        CodeBlock given(Source.Given given);

        CodeBlock message(Callback callback, Source.Message message);

        CodeBlock other(Parameter parameter);

        /** Whether it is written with the connection, or with the context of the channel. */
        boolean needsPeer(Source source);
    }

    // connection
    // room
    // user
    CodeBlock of(Callback callback, Parameter parameter) {
        Source source = parameter.source();
        if (source instanceof Source.Given given) {
            return own.given(given);
        }
        if (source instanceof Source.Variable variable) {
            return CodeBlock.of("$L", fields.variable(variable));
        }
        if (source instanceof Source.Identity identity) {
            return CodeBlock.of("$L", fields.identity(identity.type()));
        }
        return source instanceof Source.Message message ? own.message(callback, message) : own.other(parameter);
    }
}
