package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a build learns of the processors from the files beside them. */
class ProcessorPathTest {

    private static final Path FILES = Path.of("target", "classes", "META-INF");

    /** Without a line for each of them Gradle compiles everything anew, whatever has changed. */
    @Test
    void tellsGradleOfEveryProcessor() throws Exception {
        List<String> processors = Files.readAllLines(FILES.resolve("services/javax.annotation.processing.Processor"));
        assertThat(Files.readAllLines(FILES.resolve("gradle/incremental.annotation.processors")))
                .containsExactlyElementsOf(processors.stream()
                        .map(processor -> processor + ",aggregating")
                        .toList());
    }

    @Test
    void namesProcessorsThatAreThere() throws Exception {
        for (String name : Files.readAllLines(FILES.resolve("services/javax.annotation.processing.Processor"))) {
            assertThat(Class.forName(name)).isAssignableTo(javax.annotation.processing.Processor.class);
        }
    }

    /** An aggregating processor is handed unchanged classes as class files, where it has to find its annotations. */
    @Test
    void findsItsAnnotationsInClassFiles() throws Exception {
        Path annotations = Path.of("..", "annotations", "src", "main", "java", "dev", "patchbay");
        try (Stream<Path> files = Files.list(annotations)) {
            assertThat(files.filter(ProcessorPathTest::isAnnotation)
                            .map(file -> file.getFileName().toString().replace(".java", "")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    Class.forName("dev.patchbay." + name).getAnnotation(Retention.class))
                            .isNotNull()
                            .extracting(Retention::value)
                            .isNotEqualTo(RetentionPolicy.SOURCE));
        }
    }

    private static boolean isAnnotation(Path file) {
        try {
            return Files.readString(file).contains("public @interface");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
