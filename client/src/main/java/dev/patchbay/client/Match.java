package dev.patchbay.client;

import dev.patchbay.binding.JsonText;
import dev.patchbay.message.Inbound;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Knows the answer to a {@link Request} when it comes. Called for each message that comes while the request waits, on the network's
 * thread, where it must not block; what it throws fails the request.
 *
 * <pre>{@code
 * Match<Inbound.Text> pong = Match.property("op", "pong");
 * Match<Integer> length = message -> message.size() > 10 ? Optional.of(message.size()) : Optional.empty();
 * }</pre>
 *
 * @param <T> what the answer is
 */
@FunctionalInterface
public interface Match<T> {

    /** The answer, where the message is it: no other request and no callback is told of the message then. Empty where it is not. */
    Optional<T> match(Inbound message);

    /** The next message, whatever it is. */
    static Match<Inbound> next() {
        return Optional::of;
    }

    /** The next text that satisfies. */
    static Match<Inbound.Text> text(Predicate<? super String> wanted) {
        return message -> message instanceof Inbound.Text text && wanted.test(text.string())
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The next JSON object that has this value, a string or a number, in a property of its top level. */
    static Match<Inbound.Text> property(String name, String value) {
        return new Property(name, value);
    }

    /**
     * As {@link Match#property}.
     *
     * @param name of the property
     * @param value a string, or a number as it is written
     */
    record Property(String name, String value) implements Match<Inbound.Text> {

        @Override
        public Optional<Inbound.Text> match(Inbound message) {
            return message instanceof Inbound.Text text
                            && JsonText.scalar(text, name).equals(value)
                    ? Optional.of(text)
                    : Optional.empty();
        }
    }
}
