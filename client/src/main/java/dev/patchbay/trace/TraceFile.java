package dev.patchbay.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Appends lines to a file that does not grow for ever. */
final class TraceFile implements TraceSink {

    private static final long LEAST = 8_192;

    private final Path file;
    private final long half;
    private OutputStream out = OutputStream.nullOutputStream();
    private boolean isOpen;
    private long length;

    TraceFile(Path file, long mostBytes) {
        if (mostBytes < LEAST) {
            throw new IllegalArgumentException("A file of a trace has " + LEAST + " bytes or more, got " + mostBytes);
        }
        this.file = file;
        this.half = mostBytes / 2;
    }

    @Override
    public void accept(TraceLine line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        open();
        if (length > 0 && length + bytes.length > half) {
            close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            open();
        }
        out.write(bytes);
        length += bytes.length;
    }

    private void open() throws IOException {
        if (!isOpen) {
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            isOpen = true;
            length = Files.size(file);
        }
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        out.close();
    }
}
