package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documentation comments show compiles. */
final class ExamplesTest {

    static List<Document> sources() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void compilesTheExamplesOf(Document source) {
        assertThat(source.compile("").complaints()).isEmpty();
    }

    @Test
    void findsExamplesAtAll() {
        assertThat(sources()).extracting(Document::name).contains("PubSub", "SocketServer", "SocketTester");
    }
}
