package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.emit.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out what generated classes can name where they stand. */
final class Sites {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** The types of {@code java.lang} that generated code mentions, beside those of the program's signatures. */
    private static final List<Class<?>> JAVA_LANG = List.of(
            Boolean.class,
            Byte.class,
            Character.class,
            Double.class,
            Float.class,
            IllegalArgumentException.class,
            IllegalStateException.class,
            Integer.class,
            Long.class,
            Object.class,
            Override.class,
            Short.class,
            String.class,
            SuppressWarnings.class,
            Throwable.class,
            Void.class);

    private final Elements elements;
    private final Map<String, Boolean> hiding = new HashMap<>();

    Sites(Elements elements) {
        this.elements = elements;
    }

    /** The place of a class, whose module is that of another. */
    Site of(ClassName generated, TypeElement beside) {
        String name = generated.packageName();
        ModuleElement module = elements.getModuleOf(beside);
        boolean seesGenerated = elements.getTypeElement(module, GENERATED) != null;
        return new Site(
                name,
                seesGenerated,
                module != null && !module.isUnnamed(),
                hiding.computeIfAbsent(name, this::hidesJavaLang));
    }

    /** Asked for by their names: {@code javac} would read all sources that lie where a package is listed. */
    private boolean hidesJavaLang(String name) {
        String prefix = name.isEmpty() ? "" : name + ".";
        return JAVA_LANG.stream().anyMatch(type -> elements.getTypeElement(prefix + type.getSimpleName()) != null);
    }
}
