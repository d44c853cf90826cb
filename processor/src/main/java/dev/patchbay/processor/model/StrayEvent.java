package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;

/**
 * A method with {@code @Event} that no sender sends.
 *
 * @param method its name, with its class: {@code "RoomEvents.said"}
 * @param hasBody whether it is in an interface with {@code @Broadcasts}, and has a body
 * @param origin the method
 */
public record StrayEvent(String method, boolean hasBody, Origin origin) {}
