package dev.patchbay.binding;

/**
 * One row of a routing table.
 *
 * @param path the path, with variables in braces: {@code /ws/chat/{room}}
 * @param binding the caller of the class that serves it
 */
public record Route(String path, Binding binding) {}
