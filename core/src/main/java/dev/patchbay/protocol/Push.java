package dev.patchbay.protocol;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;

/**
 * A message of the server to one channel of one client.
 *
 * @param joinRef the ref of the channel's join
 * @param ref null, but for a question, which has one of its own, and the two messages that end a channel, which carry the join's again
 * @param topic the channel's topic
 * @param event the event
 * @param payload a JSON object, or bytes
 */
public record Push(JsonValue joinRef, JsonValue ref, String topic, String event, Outbound payload) {}
