package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A socket whose constructor Lombok writes. */
class LombokTest {

    private static final String SOCKET = """
            package demo;

            @dev.patchbay.Socket("/a")
            @lombok.RequiredArgsConstructor
            final class LombokSocket {
                private final Runnable service;

                @dev.patchbay.OnMessage
                String take(String text) {
                    service.run();
                    return text;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void waitsForLombokBehindPatchbay() throws Exception {
        Program program = compile(lombok());
        assertThat(program.messages())
                .filteredOn(message -> message.startsWith("ERROR"))
                .isEmpty();
        assertThat(program.written()).contains("SocketRoutes.class");
    }

    @Test
    void saysThatLombokIsMissing() throws Exception {
        assertThat(compile().messages())
                .filteredOn(message -> message.contains("[UnresolvedType]"))
                .singleElement()
                .asString()
                .contains("it has @lombok.RequiredArgsConstructor, and nobody has written what that promises");
    }

    private Program compile(Processor... more) throws Exception {
        Path file = folder.resolve("LombokSocket.java");
        Fixtures.write(file, SOCKET);
        return Program.compile(folder, List.of(file), List.of(), more);
    }

    private static Processor[] lombok() {
        List<Processor> found = new ArrayList<>();
        for (ServiceLoader.Provider<Processor> provider :
                ServiceLoader.load(Processor.class).stream().toList()) {
            if (provider.type().getName().startsWith("lombok.")) {
                found.add(provider.get());
            }
        }
        return found.toArray(Processor[]::new);
    }
}
