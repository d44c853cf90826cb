package dev.patchbay.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** What earlier compilations left where this one writes. */
final class Output {

    private final Filer filer;
    private final Map<String, Boolean> known = new HashMap<>();

    Output(Filer filer) {
        this.filer = filer;
    }

    /** Whether the class file with this binary name was there when it was first asked for. */
    boolean has(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    private boolean look(String name) {
        int dot = name.lastIndexOf('.');
        return read(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1) + ".class")
                .isPresent();
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
