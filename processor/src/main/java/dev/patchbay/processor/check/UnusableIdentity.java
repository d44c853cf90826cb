package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.SocketClass;

/** An identity whose type says nothing about whose it is. */
final class UnusableIdentity implements Rule<SocketClass> {

    @Override
    public void check(SocketClass socket, Problems problems) {
        socket.callbacks(Kind.CONNECT)
                .filter(callback -> !isOfTheProgram(callback.returns())
                        || (socket.hasChannels() && callback.returns() instanceof ParameterizedTypeName))
                .forEach(callback -> problems.add(
                        ParameterProblem.UNUSABLE_IDENTITY, callback.origin(), Names.shown(callback.returns())));
    }

    private static boolean isOfTheProgram(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        boolean ofTheJdk = raw instanceof ClassName name && name.packageName().startsWith("java.");
        return type.equals(TypeName.VOID) || (raw instanceof ClassName && !ofTheJdk);
    }
}
