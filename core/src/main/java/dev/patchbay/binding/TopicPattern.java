package dev.patchbay.binding;

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

    private static final char SEPARATOR = ':';

    /** Whether the topic is one of these. */
    public boolean matches(String topic) {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == '*') {
            return topic.regionMatches(0, text, 0, last);
        }
        return text.indexOf('{') < 0 ? topic.equals(text) : matchesNames(topic);
    }

    private boolean matchesNames(String topic) {
        int at = 0;
        int from = 0;
        while (true) {
            int end = end(topic, at);
            int patternEnd = end(text, from);
            int length = end - at;
            boolean same = patternEnd - from == length && text.regionMatches(from, topic, at, length);
            if (!same && !text.startsWith("{", from)) {
                return false;
            }
            if (end == topic.length() || patternEnd == text.length()) {
                return end == topic.length() && patternEnd == text.length();
            }
            at = end + 1;
            from = patternEnd + 1;
        }
    }

    /** Behind the part that begins there. */
    private static int end(String text, int start) {
        int end = text.indexOf(SEPARATOR, start);
        return end < 0 ? text.length() : end;
    }

    /** What the names stand for, if the topic is one of these. */
    public Optional<Map<String, String>> match(String topic) {
        if (!matches(topic)) {
            return Optional.empty();
        }
        return text.indexOf('{') < 0 ? Optional.of(Map.of()) : Optional.of(names(topic));
    }

    private Map<String, String> names(String topic) {
        String separator = String.valueOf(SEPARATOR);
        String[] pattern = text.split(separator, -1);
        String[] parts = topic.split(separator, -1);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{")) {
                names.put(pattern[i].substring(1, pattern[i].length() - 1), parts[i]);
            }
        }
        return names;
    }
}
