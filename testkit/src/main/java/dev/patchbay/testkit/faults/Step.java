package dev.patchbay.testkit.faults;

import java.io.IOException;

/**
 * Something that a {@link FaultServer} does with one connection. On the connection's own thread, where it may block.
 *
 * <pre>{@code
 * Step halfAFrame = line -> line.write((byte) 0x81, (byte) 5, (byte) 'h');
 * Script script = Fault.accept().then(halfAFrame).resets();
 * }</pre>
 */
@FunctionalInterface
public interface Step {

    /**
     * Does it. What it throws besides ends the connection, and is thrown by {@link FaultServer#close}.
     *
     * @throws IOException where the connection has ended, and the script with it; that is no mistake
     * @throws InterruptedException where the server is closed meanwhile
     */
    void on(Line line) throws IOException, InterruptedException;
}
