package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Routes;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testkit.SocketTester;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first project of the README answers what the README pastes into a browser's console. */
final class FirstProjectTest {

    private static final Pattern LINE =
            Pattern.compile("new WebSocket\\('ws://(localhost:\\d+)(/\\S*)'\\).*ws\\.send\\('(.*)'\\)");

    private static final List<Block> BLOCKS = Document.all().stream()
            .filter(document -> document.name().equals("README"))
            .findFirst()
            .orElseThrow()
            .blocks();

    @Test
    void answersTheLineThatIsPastedIntoTheConsole() throws Exception {
        Block pasted = block("js");
        Matcher line = LINE.matcher(pasted.text());
        assertThat(line.find()).as(pasted.text()).isTrue();
        Block answer = BLOCKS.get(BLOCKS.indexOf(pasted) + 1);

        try (URLClassLoader classes = firstProject();
                SocketServer server =
                        SocketServer.builder(routes(classes)).port(0).start()) {
            SocketTester.over(server)
                    .withHeader("Origin", "http://" + line.group(1))
                    .connect(line.group(2))
                    .send(line.group(3))
                    .expectText(answer.text());
        }
    }

    private static URLClassLoader firstProject() throws Exception {
        Block program = BLOCKS.stream()
                .filter(block -> block.is("java") && block.text().startsWith("package first;"))
                .findFirst()
                .orElseThrow();
        Compiled compiled = Compiled.of(List.of(Snippet.file("README", program)));
        assertThat(compiled.complaints()).isEmpty();
        return new URLClassLoader(new URL[] {compiled.folder().toUri().toURL()});
    }

    /** The JSON adapters are looked for by the loader of the thread. */
    private static Routes routes(ClassLoader classes) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return (Routes)
                    classes.loadClass("first.SocketRoutes").getConstructor().newInstance();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Block block(String kind) {
        return BLOCKS.stream().filter(block -> block.is(kind)).findFirst().orElseThrow();
    }
}
