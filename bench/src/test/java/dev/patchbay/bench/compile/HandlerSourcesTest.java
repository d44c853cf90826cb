package dev.patchbay.bench.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that is compiled for the measurement is one. */
final class HandlerSourcesTest {

    @TempDir
    private Path folder;

    @Test
    void compilesWithoutTheProcessors() throws Exception {
        List<Path> sources = HandlerSources.write(folder, 12);

        assertThat(new Javac(System.getProperty("java.class.path"), folder).millis(sources, "-proc:none"))
                .isPositive();
    }

    @Test
    void compilesWithTheProcessorsWhichWriteAClassForEachHandler() throws Exception {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        String path = System.getProperty("java.class.path");

        long millis = new Javac(path, folder)
                .millis(
                        HandlerSources.write(folder, 12),
                        "-processorpath",
                        path,
                        "-processor",
                        "dev.patchbay.processor.PatchbayProcessor",
                        "-s",
                        generated.toString());

        assertThat(millis).isPositive();
        try (var written = Files.walk(generated)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .contains("SocketRoutes.java", "Room0Socket_Binding.java", "Room5Channel_Binding.java");
        }
    }

    @Test
    void hasHalfSocketsHalfChannelsAndASocketForTenOfThem() throws Exception {
        assertThat(HandlerSources.write(folder, 24).stream()
                        .map(file -> file.getFileName().toString()))
                .hasSize(12 + 12 + 2)
                .contains("Room11Socket.java", "Room11Channel.java", "User10Socket.java");
    }
}
