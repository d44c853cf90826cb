package dev.patchbay.message;

/**
 * A message to everybody who listens to a topic, on this node and on others.
 *
 * @param topic the topic
 * @param event the name of what happened, or empty where the payload is the whole message
 * @param payload what is sent
 */
public record Broadcast(String topic, String event, Outbound payload) {}
