package dev.patchbay.processor.corpus;

import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A way to compile a program. */
@SuppressWarnings("ImmutableEnumChecker") // lists that nobody changes
enum Way {
    /** With the JDK that runs, on the class path. */
    PLAIN("-classpath", List.of()),
    /** The same, where every warning is an error. */
    STRICT("-classpath", List.of("-Xlint:all", "-Werror")),
    /** In a named module that requires nothing but the runtime, unless the program says what it requires. */
    MODULE("--module-path", List.of()),
    /** With the Eclipse compiler, for Java 17, on the class path. */
    ECJ("-classpath", List.of("-source", "17", "-target", "17", "-warn:-warningToken")),
    /** With Lombok before Patchbay on the processor path. */
    LOMBOK_BEFORE("-classpath", List.of()),
    /** With Lombok behind it. */
    LOMBOK_BEHIND("-classpath", List.of());

    /** What the options that name it are. */
    private final String path;

    private final List<String> options;

    Way(String path, List<String> options) {
        this.path = path;
        this.options = options;
    }

    String path() {
        return path;
    }

    List<String> options() {
        return options;
    }

    boolean hasLombok() {
        return this == LOMBOK_BEFORE || this == LOMBOK_BEHIND;
    }

    /** The release of Java that it compiles. */
    int release() {
        return this == ECJ ? 17 : Runtime.version().feature();
    }

    /** Whether its compilations share what they know of the class path. */
    boolean isShared() {
        return this == PLAIN || this == STRICT;
    }

    JavaCompiler compiler() {
        return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    }

    /** The name of its folder. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
