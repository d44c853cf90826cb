package dev.patchbay.processor.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** What earlier compilations wrote to where this one writes. */
final class OutputFolder {

    private final Filer filer;
    private final Map<String, Boolean> known = new HashMap<>();

    OutputFolder(Filer filer) {
        this.filer = filer;
    }

    /** Whether the class with this binary name is there. */
    boolean has(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    private boolean look(String name) {
        int dot = name.lastIndexOf('.');
        String home = name.substring(0, Math.max(dot, 0));
        try {
            FileObject file =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, home, name.substring(dot + 1) + ".class");
            return file.getLastModified() > 0;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }
}
