package dev.patchbay.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The tests that the documents show pass. */
final class ShownTestsTest {

    static Stream<Arguments> groups() {
        return Document.all().stream()
                .flatMap(document -> document.groups().stream()
                        .filter(group -> hasTest(document, group))
                        .map(group -> Arguments.of(document, group)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void passesWhatTheDocumentsShow(Document document, String group) throws Exception {
        Compiled compiled = document.compile(group);
        assertThat(compiled.complaints()).isEmpty();

        TestExecutionSummary summary = run(compiled.folder());

        assertThat(summary.getFailures())
                .extracting(failure -> failure.getException())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isPositive();
    }

    @Test
    void findsTestsAtAll() {
        assertThat(groups()).hasSizeGreaterThan(5);
    }

    private static boolean hasTest(Document document, String group) {
        return document.blocks().stream()
                .filter(block -> block.is("java") && block.group().equals(group))
                .anyMatch(
                        block -> block.text().contains("@Test") || block.text().contains("Contract {"));
    }

    private static TestExecutionSummary run(Path classes) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader program =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(program);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherDiscoveryRequest tests =
                    request().selectors(selectors(classes, program)).build();
            LauncherFactory.create().execute(tests, listener);
            return listener.getSummary();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<ClassSelector> selectors(Path classes, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Test.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .map(name -> selectClass(loader, name))
                    .toList();
        }
    }
}
