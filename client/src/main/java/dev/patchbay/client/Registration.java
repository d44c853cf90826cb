package dev.patchbay.client;

/** What somebody is told or shown ends when this is closed; closing it again does nothing. Any thread. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
