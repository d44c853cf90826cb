package dev.patchbay.processor.model;

import java.util.List;
import java.util.Map;

/**
 * A class with {@code @Channel}.
 *
 * @param body the class
 * @param topics the topics that it serves where the socket that lists it names no others
 * @param pushes the interfaces whose pushes it serves
 * @param constants what else its annotation says: the constant, by the name of the attribute
 */
public record ChannelClass(EndpointBody body, List<Topic> topics, List<Contract> pushes, Map<Setting, String> constants)
        implements Endpoint {

    /** What {@code @Channel} says beside the topics. */
    public enum Setting {
        UNKNOWN_EVENTS("unknownEvents", "UnknownEvent"),
        LOG_JOINS("logJoins", "LogLevel"),
        LOG_MESSAGES("logMessages", "LogLevel");

        private final String attribute;
        private final String type;

        Setting(String attribute, String type) {
            this.attribute = attribute;
            this.type = type;
        }

        /** Its name in the annotation, and in the binding. */
        public String attribute() {
            return attribute;
        }

        /** The simple name of its type. */
        public String type() {
            return type;
        }
    }

    @Override
    public Home home() {
        return Home.CHANNEL;
    }

    @Override
    public Settings settings() {
        return Settings.NOTHING;
    }

    /** Also without callbacks: its clients hear what is broadcast. */
    @Override
    public boolean isOfUse() {
        return true;
    }
}
