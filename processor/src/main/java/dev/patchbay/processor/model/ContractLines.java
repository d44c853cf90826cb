package dev.patchbay.processor.model;

import dev.patchbay.processor.model.EventsInterface.Event;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What an interface of events promises, as it travels, in lines: {@code pushes room:{}}, {@code shout.text string}, {@code shout -> id long}.
 * They depend on names in JSON alone, and on nothing that a class file does not tell.
 */
public final class ContractLines {

    /** So many values are told apart; where there are more, each payload is a hash, and where those are too many, all are. */
    public static final int MOST = 1_000;

    private static final String JOIN = "join";
    private static final String ANSWER = " -> ";
    private static final String NOTHING = "{}";

    private final EventsInterface events;
    private final Leaves leaves;
    private final BiConsumer<String, Schema> json;

    private ContractLines(EventsInterface events, Leaves leaves, BiConsumer<String, Schema> json) {
        this.events = events;
        this.leaves = leaves;
        this.json = json;
    }

    /** Sorted. */
    public static List<String> of(EventsInterface events) {
        Parts parts = new Parts(events.carried());
        Leaves leaves = new Leaves(parts, MOST);
        Set<String> all = new ContractLines(events, leaves, leaves::add).lines();
        if (all.size() > MOST) {
            Leaves few = new Leaves(parts, Integer.MAX_VALUE);
            Folded folded = new Folded(parts);
            all = new ContractLines(events, few, (place, schema) -> few.add(place, folded.of(schema))).lines();
        }
        return all.size() > MOST
                ? List.of("everything #" + Lines.hash(all.stream().collect(Collectors.joining("\n"))))
                : List.copyOf(all);
    }

    private Set<String> lines() {
        events.topics().forEach(topic -> leaves.add(direction(), form(topic)));
        events.welcome().join().ifPresent(said -> add(JOIN, Optional.of(said.payload())));
        events.welcome().reply().ifPresent(said -> add(JOIN + ANSWER, Optional.of(said.payload())));
        events.events().forEach(this::add);
        return leaves.lines();
    }

    private String direction() {
        return events.direction().annotation().toLowerCase(Locale.ROOT);
    }

    /** {@code room:{}}, whatever its variables are called. */
    private static String form(Topic topic) {
        return Lines.escaped(topic.segments().stream()
                .map(segment -> Path.isVariable(segment) ? "{}" : segment)
                .collect(Collectors.joining(":")));
    }

    private void add(Event event) {
        String text = event.name().map(Callback.MessageName::text).orElse("");
        String name = text.equals(JOIN) ? Lines.quoted(text) : Lines.name(text);
        add(name, event.payload());
        if (event.reply() instanceof Reply.Later later) {
            add(name + ANSWER, later.then());
        }
    }

    private void add(String place, Reply answer) {
        if (answer instanceof Reply.Either either) {
            add(place, either.success());
            add(place + "error: ", either.failure());
        } else if (answer instanceof Reply.Told told) {
            add(place + "reply: ", told.sent());
        } else {
            add(place, answer.payload());
        }
    }

    private void add(String place, Optional<Payload> payload) {
        if (payload.isPresent() && payload.get() instanceof Payload.Json known) {
            json.accept(place, known.codec().schema());
        } else {
            leaves.add(place, payload.map(ContractLines::word).orElse(NOTHING));
        }
    }

    /** What a codec of the program's own makes of it, nobody knows. */
    private static String word(Payload payload) {
        if (payload == Payload.Raw.ANY) {
            return "anything";
        }
        return payload.isBinary() ? "bytes" : Parts.ANY;
    }
}
