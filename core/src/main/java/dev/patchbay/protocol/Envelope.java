package dev.patchbay.protocol;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;

/**
 * A message of a channel client, decoded but for its payload (Phoenix Channels, section "text frames").
 *
 * @param joinRef the ref of the join that it belongs to, or null
 * @param ref what its reply will carry, or null
 * @param topic a string, if the client is in order
 * @param event a string, if the client is in order
 * @param payload JSON text, or the bytes of a binary message
 */
public record Envelope(JsonValue joinRef, JsonValue ref, JsonValue topic, JsonValue event, Inbound payload) {}
