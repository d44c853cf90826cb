package dev.patchbay.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** What earlier compilations left where this one writes. */
final class Output {

    private final Filer filer;

    Output(Filer filer) {
        this.filer = filer;
    }

    /** Whether the class file of a top-level class is there. */
    boolean has(String home, String simpleName) {
        return read(home, simpleName + ".class").isPresent();
    }

    /** A text that is there. */
    Optional<String> text(String path) {
        return read("", path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> read(String home, String name) {
        try (InputStream file =
                filer.getResource(StandardLocation.CLASS_OUTPUT, home, name).openInputStream()) {
            return Optional.of(file.readAllBytes());
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }
}
