package dev.patchbay.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;

/** An {@code @OnInfo} that is called for nothing. */
final class ChannelInfo implements Rule<ChannelClass> {

    private record Use(Callback callback, Source.Info info) {}

    @Override
    public void check(ChannelClass channel, Problems problems) {
        List<Use> before = new ArrayList<>();
        for (Callback callback :
                channel.callbacks(Kind.INFO).filter(each -> !isMarked(each)).toList()) {
            List<Source.Info> values = callback.sources(Source.Info.class).toList();
            if (values.size() != 1) {
                String found = values.isEmpty() ? "no value" : values.size() + " values";
                problems.add(ChannelProblem.NOT_ONE_VALUE, callback.origin(), callback.name(), found);
            } else if (item(values.get(0).type()) instanceof ParameterizedTypeName) {
                problems.add(
                        ChannelProblem.GENERIC_INFO,
                        callback.origin(),
                        Names.shown(values.get(0).type()));
            } else {
                Use use = new Use(callback, values.get(0));
                before.stream()
                        .filter(first -> isWider(first, use))
                        .findFirst()
                        .ifPresent(first -> problems.add(
                                ChannelProblem.UNREACHABLE_INFO,
                                callback.origin(),
                                callback.name(),
                                Names.shown(use.info().type()),
                                first.callback().name(),
                                Names.shown(first.info().type())));
                before.add(use);
            }
        }
    }

    /** With a payload that no such callback gets, which is told of it. */
    private static boolean isMarked(Callback callback) {
        return callback.sources(Source.StrayPayload.class).findAny().isPresent();
    }

    /** What is in an array, or the type itself. */
    private static TypeName item(TypeName type) {
        return type instanceof ArrayTypeName array ? item(array.componentType()) : type;
    }

    private static boolean isWider(Use first, Use second) {
        return first.info().type().box().equals(second.info().type().box())
                || second.info().wider().contains(first.info().type());
    }
}
