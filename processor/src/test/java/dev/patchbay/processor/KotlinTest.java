package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data classes of Kotlin, as class files with the same members: final, and made of all their properties. */
class KotlinTest {

    private static final String METADATA = """
            package kotlin;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Metadata {}
            """;

    /** {@code data class User(val name: String, var age: Int, val isActive: Boolean = true, val nick: String? = null)}. */
    private static final String USER = """
            package lib;
            @kotlin.Metadata
            public final class User {
                private final String name;
                private int age;
                private final boolean isActive;
                private final String nick;
                public User(String name, int age, boolean isActive, String nick) {
                    if (name == null) {
                        throw new NullPointerException("Parameter specified as non-null is null: name");
                    }
                    this.name = name;
                    this.age = age;
                    this.isActive = isActive;
                    this.nick = nick;
                }
                public final String getName() { return name; }
                public final int getAge() { return age; }
                public final void setAge(int age) { this.age = age; }
                public final boolean isActive() { return isActive; }
                public final String getNick() { return nick; }
                public final String component1() { return name; }
                public final int component2() { return age; }
                public final boolean component3() { return isActive; }
                public final String component4() { return nick; }
                public final User copy(String name, int age, boolean isActive, String nick) {
                    return new User(name, age, isActive, nick);
                }
            }
            """;

    /** {@code data class Page(val size: Int = 10, val name: String = "")}, which has a constructor without parameters, too. */
    private static final String PAGE = """
            package lib;
            @kotlin.Metadata
            public final class Page {
                private final int size;
                private final String name;
                public Page() { this(10, ""); }
                public Page(int size, String name) { this.size = size; this.name = name; }
                public final int getSize() { return size; }
                public final String getName() { return name; }
                public final int component1() { return size; }
                public final String component2() { return name; }
            }
            """;

    private static final String SHAPE = "package lib; public sealed interface Shape permits Circle, Dot {}";

    private static final String CIRCLE = """
            package lib;
            @kotlin.Metadata
            public final class Circle implements Shape {
                private final double radius;
                public Circle(double radius) { this.radius = radius; }
                public final double getRadius() { return radius; }
            }
            """;

    private static final String DOT = "package lib; public record Dot() implements Shape {}";

    @TempDir
    Path folder;

    @Test
    void areReadByTheNamesThatTheirClassFilesKeepForDebuggers() throws Exception {
        Part app = app("-g");
        assertThat(app.errors()).isEmpty();
        assertThat(app.echo("demo.lib_User_Json", "{\"age\":3,\"name\":\"Ada\",\"isActive\":true}"))
                .isEqualTo("{\"name\":\"Ada\",\"age\":3,\"isActive\":true}");
        assertThat(app.echo("demo.lib_Page_Json", "{\"name\":\"a\",\"size\":3}"))
                .isEqualTo("{\"size\":3,\"name\":\"a\"}");
    }

    @Test
    void areReadByTheNamesOfTheirParameters() throws Exception {
        assertThat(app("-parameters").errors()).isEmpty();
    }

    @Test
    void areCasesOfSealedInterfaces() throws Exception {
        assertThat(app("-parameters").echo("demo.lib_Shape_Json", "{\"radius\":2.0,\"type\":\"Circle\"}"))
                .isEqualTo("{\"type\":\"Circle\",\"radius\":2.0}");
    }

    @Test
    void refuseWhatTheyDo() throws Exception {
        Part app = app("-parameters");
        assertThatThrownBy(() -> app.echo("demo.lib_User_Json", "{\"age\":3}"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("Parameter specified as non-null is null: name");
    }

    @Test
    void needNames() throws Exception {
        assertThat(app("-g:none").errors())
                .allMatch(
                        message -> message.endsWith(
                                "whose class file does not say how its parameters are named. Compile"
                                        + " it with -parameters (Kotlin: -java-parameters), or name each one with @JsonProperty."))
                .hasSize(3);
    }

    private Part app(String option) throws Exception {
        Part library = new Part(folder.resolve("library"))
                .compile(List.of("-proc:none", option), METADATA, USER, PAGE, SHAPE, CIRCLE, DOT);
        return new Part(folder.resolve("app"), library).compile("""
                package demo;
                @dev.patchbay.Socket("/a")
                public final class ASocket {
                    @dev.patchbay.OnMessage("user") void user(lib.User user) {}
                    @dev.patchbay.OnMessage("page") void page(lib.Page page) {}
                    @dev.patchbay.OnMessage("shape") void shape(lib.Shape shape) {}
                }
                """);
    }
}
