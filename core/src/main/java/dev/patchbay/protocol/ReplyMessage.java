package dev.patchbay.protocol;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;

/**
 * The server's answer to one message of a client.
 *
 * @param joinRef the ref of the channel's join, or null where there is no channel
 * @param ref the ref of the message
 * @param topic the topic, as the client wrote it
 * @param status {@code ok}, {@code error}, or any other name
 * @param payload JSON of any shape, or bytes
 */
public record ReplyMessage(JsonValue joinRef, JsonValue ref, JsonValue topic, String status, Outbound payload) {}
