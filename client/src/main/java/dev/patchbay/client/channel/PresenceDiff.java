package dev.patchbay.client.channel;

import java.util.Map;

/**
 * Who has come and who has gone, by their keys.
 *
 * @param joins with the metas that came
 * @param leaves with the metas that went
 */
public record PresenceDiff(Map<String, PresenceEntry> joins, Map<String, PresenceEntry> leaves) {}
