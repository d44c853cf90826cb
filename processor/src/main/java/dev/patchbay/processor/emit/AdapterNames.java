package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The classes whose methods an adapter calls. No local is called like one, nor like the package that it may have to name. */
final class AdapterNames {

    private static final List<ClassName> ALWAYS = List.of(
            Spi.JSON_READER,
            Spi.JSON_LISTS,
            Spi.JSON_ARRAYS,
            Spi.JSON_SCALARS,
            Spi.JSON_TIMES,
            Spi.SCALARS,
            ClassName.get(String.class),
            ClassName.get(List.class),
            ClassName.get(Set.class),
            ClassName.get(Map.class),
            ClassName.get(Optional.class));

    private AdapterNames() {}

    /** What is left for the locals of an adapter. */
    static FreeNames free(List<Declared.Component> components) {
        Set<String> taken = new HashSet<>(Lambdas.names());
        Stream.concat(ALWAYS.stream(), components.stream().flatMap(component -> named(component.schema())))
                .forEach(type -> {
                    taken.add(type.topLevelClassName().simpleName());
                    taken.add(type.packageName().replaceAll("\\..*", ""));
                });
        return new FreeNames(taken);
    }

    private static Stream<ClassName> named(Schema schema) {
        if (schema instanceof Schema.Maybe maybe) {
            return Stream.concat(Stream.of(maybe.raw()), named(maybe.value()));
        }
        if (schema instanceof Schema.Sequence sequence) {
            return named(sequence.element());
        }
        if (schema instanceof Schema.Mapping mapping) {
            return Stream.concat(named(mapping.key()), named(mapping.value()));
        }
        return schema instanceof Schema.Named known
                ? Stream.concat(
                        Stream.of(known.adapter()), known.arguments().stream().flatMap(AdapterNames::named))
                : Stream.empty();
    }
}
