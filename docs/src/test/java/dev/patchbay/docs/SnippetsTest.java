package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show compiles, is what is generated, or fails with the message that is shown. */
final class SnippetsTest {

    static Stream<Arguments> groups() {
        return Document.all().stream()
                .flatMap(document -> document.groups().stream().map(group -> Arguments.of(document, group)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void compilesEverySnippetAndShowsWhatIsGenerated(Document document, String group) {
        Compiled compiled = document.compile(group);
        assertThat(compiled.complaints()).isEmpty();
        for (Block block : document.blocks()) {
            if (block.is("java generated") && block.group().equals(group)) {
                assertThat(compiled.generated())
                        .anySatisfy(source -> assertThat(source).contains("\n" + block.text() + "\n"));
            }
        }
    }

    static Stream<Arguments> mistakes() {
        return Document.all().stream()
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> block.is("java mistake"))
                        .map(block -> Arguments.of(document, block)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void showsTheMessageOfEveryMistake(Document document, Block mistake) {
        List<Block> blocks = document.blocks();
        Block message = blocks.get(blocks.indexOf(mistake) + 1);
        Compiled compiled = Compiled.of(List.of(Snippet.file(document.name(), mistake)));
        assertThat(compiled.complaints()).extracting(SnippetsTest::words).contains(words(message.text()));
    }

    @Test
    void findsSnippetsAtAll() {
        assertThat(Document.all()).extracting(Document::name).contains("README", "limits");
        assertThat(mistakes()).isNotEmpty();
    }

    /** A message without its line breaks. */
    private static String words(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
