package dev.patchbay.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which topics a channel serves: {@code lobby} exactly, {@code room:*} every topic that begins so, and
 * {@code room:{room}:user:{id}} with names for what stands between colons.
 *
 * @param text as it was written
 */
public record TopicPattern(String text) {

    private static final String SEPARATOR = ":";

    /** What the names stand for, if the topic is one of these. */
    public Optional<Map<String, String>> match(String topic) {
        if (text.endsWith("*")) {
            return topic.startsWith(text.substring(0, text.length() - 1)) ? Optional.of(Map.of()) : Optional.empty();
        }
        return text.indexOf('{') < 0
                ? Optional.<Map<String, String>>of(Map.of()).filter(exact -> topic.equals(text))
                : named(topic);
    }

    private Optional<Map<String, String>> named(String topic) {
        String[] pattern = text.split(SEPARATOR, -1);
        String[] parts = topic.split(SEPARATOR, -1);
        if (pattern.length != parts.length) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{")) {
                names.put(pattern[i].substring(1, pattern[i].length() - 1), parts[i]);
            } else if (!pattern[i].equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }
}
