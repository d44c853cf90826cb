package dev.patchbay.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An {@code @OnInfo} that is called for nothing. */
final class ChannelInfo implements Rule<Endpoint> {

    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(ClassName.OBJECT);

    private record Use(Callback callback, Source.Info info) {}

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        List<Use> before = new ArrayList<>();
        endpoint.callbacks(Kind.INFO).forEach(callback -> {
            List<Source.Info> values = callback.sources(Source.Info.class).toList();
            if (values.size() != 1) {
                checkMissing(callback, values.size(), problems);
            } else if (isOpen(values.get(0).type())) {
                String shown = Names.shown(values.get(0).type());
                problems.add(ChannelProblem.GENERIC_INFO, callback.origin(), shown);
            } else {
                Use use = new Use(callback, values.get(0));
                checkReached(use, before, problems);
                before.add(use);
            }
        });
    }

    private static void checkMissing(Callback callback, int values, Problems problems) {
        boolean told = callback.sources(Source.Mistake.class).findAny().isPresent();
        Optional<Parameter> identity = callback.parameters().stream()
                .filter(parameter -> parameter.source() instanceof Source.Identity)
                .findFirst();
        if (values > 1) {
            add(callback, values + " values", "Take exactly one", problems);
        } else if (!told && identity.isPresent()) {
            String found = "no value but '" + identity.get().shown() + "', the identity";
            add(callback, found, "Put what is told in a record", problems);
        } else if (!told) {
            add(callback, "no value", "Take exactly one", problems);
        }
    }

    private static void add(Callback callback, String found, String advice, Problems problems) {
        problems.add(ChannelProblem.NOT_ONE_VALUE, callback.origin(), callback.name(), found, advice);
    }

    private static void checkReached(Use use, List<Use> before, Problems problems) {
        before.stream().filter(first -> isWider(first, use)).findFirst().ifPresent(first -> {
            String wider = Names.shown(first.info().type());
            problems.add(
                    ChannelProblem.UNREACHABLE_INFO,
                    use.callback().origin(),
                    use.callback().name(),
                    Names.shown(use.info().type()),
                    first.callback().name(),
                    wider);
        });
    }

    /** Whether {@code instanceof} cannot ask for it (JLS, section 4.7). */
    private static boolean isOpen(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return isOpen(array.componentType());
        }
        return type instanceof ParameterizedTypeName generic
                && (generic.typeArguments().isEmpty()
                        || !generic.typeArguments().stream().allMatch(ANYTHING::equals));
    }

    /** What is known of it when it arrives. */
    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type.box();
    }

    private static boolean isWider(Use first, Use second) {
        TypeName wider = erased(first.info().type());
        return wider.equals(erased(second.info().type()))
                || second.info().wider().contains(wider);
    }
}
