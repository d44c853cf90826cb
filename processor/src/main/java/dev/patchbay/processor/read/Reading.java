package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;

/** What came of reading a class. */
public sealed interface Reading {

    /** All of it is known. */
    record Complete(SocketClass socket) implements Reading {}

    /**
     * Some of its types are unknown so far.
     *
     * @param socket the class
     * @param missing their names
     * @param origin the class
     */
    record Waiting(String socket, List<String> missing, Origin origin) implements Reading {}
}
