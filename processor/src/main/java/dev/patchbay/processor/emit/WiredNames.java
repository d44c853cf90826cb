package dev.patchbay.processor.emit;

import com.palantir.javapoet.FieldSpec;
import dev.patchbay.processor.model.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The names of a record or bean in JSON: those that are written in their order, then others that are read. */
final class WiredNames {

    private final List<String> names = new ArrayList<>();
    private final List<String> skipped;

    WiredNames(List<Declared.Component> components, Declared.Manner manner) {
        List<Declared.Component> wired =
                components.stream().filter(Declared.Component::isWired).toList();
        wired.forEach(component -> names.add(component.names().get(0)));
        wired.forEach(component ->
                names.addAll(component.names().subList(1, component.names().size())));
        skipped = manner.strict()
                ? manner.skipped().stream()
                        .filter(name -> !names.contains(name))
                        .toList()
                : List.of();
        names.addAll(skipped);
    }

    // private static final JsonNames NAMES = JsonNames.of("text", "at");
    FieldSpec field() {
        return AdapterFile.names("NAMES", names);
    }

    int index(Declared.Component component) {
        return names.indexOf(component.names().get(0));
    }

    /** {@code 0, 4}. */
    String labels(Declared.Component component) {
        return labels(component.names());
    }

    /** Of the names that are known and not read; empty where there are none. */
    String skipped() {
        return labels(skipped);
    }

    private String labels(List<String> some) {
        return some.stream().map(name -> String.valueOf(names.indexOf(name))).collect(Collectors.joining(", "));
    }
}
