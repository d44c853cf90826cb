package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adapters of types that other compilations made: each stands where everybody finds it, and none hides another. */
class AdaptersTest {

    private static final String SAID = "package api; public record Said(String text, Author author) {}";

    private static final String AUTHOR = "package api; record Author(String name) {}";

    private static final String OPEN_AUTHOR = "package api; public record Author(String name) {}";

    @TempDir
    Path folder;

    @Test
    void standBesideTheirTypesWhereThoseAreCompiledToo() throws Exception {
        Part main = part("main").compile(SAID, AUTHOR, socket("web", "A"));
        assertThat(main.messages()).isEmpty();
        assertThat(adapters("main")).containsExactly("api/Author_Json.class", "api/Said_Json.class");
    }

    @Test
    void standBesideWhoeverNamesTheTypesOfALibrary() throws Exception {
        Part library = part("library").compile(SAID, OPEN_AUTHOR);
        Part one = part("one", library).compile(socket("web", "A"), socket("web.deep", "B"));
        assertThat(one.messages()).isEmpty();
        assertThat(adapters("one"))
                .containsExactly(
                        "web/api_Author_Json.class",
                        "web/api_Said_Json.class",
                        "web/deep/api_Author_Json.class",
                        "web/deep/api_Said_Json.class");
        assertThat(one.routes("web.SocketRoutes")).hasSize(2);
    }

    @Test
    void areThoseOfTheLibraryWhereItHasThem() throws Exception {
        Part library = part("library")
                .compile("package api; @dev.patchbay.Json public record Said(String text, Author author) {}", AUTHOR);
        assertThat(adapters("library")).containsExactly("api/Author_Json.class", "api/Said_Json.class");
        Part app = part("app", library).compile(socket("web", "A"));
        assertThat(app.messages()).isEmpty();
        assertThat(adapters("app")).isEmpty();
    }

    @Test
    void areNotThoseThatWereWrittenForAnotherShape() throws Exception {
        Part library = part("library")
                .compile(SAID, OPEN_AUTHOR, "package api; @dev.patchbay.Json record Other(Said said) {}");
        library.compile(List.of("-proc:none"), "package api; public record Said(String text, int more) {}");
        Part app = part("app", library).compile(socket("web", "A"));
        assertThat(app.messages()).isEmpty();
        assertThat(adapters("app")).containsExactly("web/api_Said_Json.class");
    }

    @Test
    void stayWhereTheyAreWhenAPartIsCompiledAnew() throws Exception {
        Part main = part("main").compile(SAID, AUTHOR, socket("web", "A"));
        main.compile(socket("web", "A"));
        assertThat(main.messages()).isEmpty();
        assertThat(adapters("main")).containsExactly("api/Author_Json.class", "api/Said_Json.class");
    }

    @Test
    void areWrittenBesideTheirTypesAgainWhereTheyAreGone() throws Exception {
        Part main = part("main").compile(SAID, AUTHOR, socket("web", "A"));
        for (String adapter : List.of("Said_Json", "Author_Json")) {
            Files.delete(folder.resolve("main/api/" + adapter + ".class"));
            Files.delete(folder.resolve("main/api/" + adapter + ".java"));
        }
        main.compile(socket("web", "A"));
        assertThat(main.messages()).isEmpty();
        assertThat(adapters("main")).containsExactly("api/Author_Json.class", "api/Said_Json.class");
    }

    @Test
    void cannotBeWrittenForWhatALibraryHides() throws Exception {
        Part library = part("library").compile(SAID, AUTHOR);
        Part app = part("app", library).compile(socket("web", "A"));
        assertThat(app.errors())
                .containsExactly(
                        "ERROR [HiddenPart] No JSON codec can be made for 'Said': Said.author is 'Author', which code in the"
                                + " package 'web' cannot name. Make it public, or put @Json on it where it is compiled.",
                        "ERROR [HiddenPart] No JSON codec can be made for 'Said': Said.author is 'Author', which code in the"
                                + " package 'web' cannot name. Make it public, or put @Json on it where it is compiled.");
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }

    private static String socket(String home, String name) {
        return """
                package %s;
                @dev.patchbay.Socket("/%s")
                public final class %s {
                    @dev.patchbay.OnMessage
                    api.Said take(api.Said said) {
                        return said;
                    }
                }
                """.formatted(home, name.toLowerCase(java.util.Locale.ROOT), name);
    }

    private List<String> adapters(String part) throws IOException {
        Path home = folder.resolve(part);
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("_Json.class"))
                    .sorted()
                    .toList();
        }
    }
}
