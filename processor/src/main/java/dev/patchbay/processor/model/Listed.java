package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row in a socket's list of channels.
 *
 * @param channel the class
 * @param name the class as people write it: {@code RoomChannel}
 * @param state whether it can be one
 * @param topics those of this row alone; empty for the class's own
 * @param values what its handlers can read beside the names in the topic
 * @param origin where the class is listed
 */
public record Listed(
        ClassName channel, String name, State state, List<Topic> topics, List<Value> values, Origin origin) {

    /** Whether a listed class can be served. */
    public enum State {
        CHANNEL,
        NO_CHANNEL,
        /** It cannot be annotated: it is no class, or one of a library's. */
        NO_CLASS,
        /** It is of another compilation, without Patchbay's processor. */
        UNBOUND
    }

    /** {@code name=value}. */
    public record Value(String name, String text, String written, Origin origin) {

        /** Whether it has a name. */
        public boolean isNamed() {
            return !name.isBlank();
        }
    }

    /** The topics that it serves. */
    public List<Topic> topics(ChannelClass known) {
        return topics.isEmpty() ? known.topics() : topics;
    }

    /** The values by name, in their order. */
    public Map<String, String> with() {
        return values.stream().collect(Collectors.toMap(Value::name, Value::text, (a, b) -> a, java.util.TreeMap::new));
    }
}
