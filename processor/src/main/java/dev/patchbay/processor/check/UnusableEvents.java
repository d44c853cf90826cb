package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.EventsInterface.Event;
import dev.patchbay.processor.model.HiddenType;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Events that no sender can send. */
final class UnusableEvents implements Rule<EventsInterface> {

    @Override
    public void check(EventsInterface events, Problems problems) {
        if (!events.kind().equals(EventsInterface.INTERFACE)) {
            problems.add(
                    ChannelProblem.NOT_AN_INTERFACE,
                    events.origin(),
                    events.direction().annotation(),
                    events.name(),
                    events.kind());
            return;
        }
        if (events.isGeneric()) {
            problems.add(ChannelProblem.GENERIC_EVENTS, events.origin(), events.name());
        }
        for (HiddenType hidden : events.hidden()) {
            String home = events.type().packageName();
            problems.add(
                    ClassProblem.INVISIBLE_TYPE, hidden.origin(), hidden.name(), hidden.why(), home, hidden.advice());
        }
        checkMethods(events, problems);
        checkEach(events, problems);
    }

    private static void checkEach(EventsInterface events, Problems problems) {
        Map<String, Event> first = new HashMap<>();
        for (Event event : events.events()) {
            String method = events.name() + "." + event.method();
            String form = events.direction().form();
            fault(event, events.direction())
                    .ifPresent(fault -> problems.add(
                            ChannelProblem.UNUSABLE_EVENT, event.origin(), method, fault, form, advice(event)));
            event.name().ifPresent(name -> checkName(name, method, problems));
            event.name().ifPresent(name -> {
                Event before = first.putIfAbsent(name.text(), event);
                if (before != null) {
                    String other = events.name() + "." + before.method();
                    problems.add(ChannelProblem.SAME_EVENT, name.origin(), method, name.text(), other);
                }
            });
        }
    }

    /** {@code newMessage} is {@code new_message} to clients. */
    private static String advice(Event event) {
        String name = event.method().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return event.name().isEmpty()
                ? "Write @Event(\"" + name + "\") above it, or give it a body"
                : "Write it as one";
    }

    /** Two interfaces of it may each have a name for one method. */
    private static void checkMethods(EventsInterface events, Problems problems) {
        Map<List<Object>, String> names = new HashMap<>();
        for (Event event : events.events()) {
            List<Object> method = List.of(
                    event.method(),
                    event.parameters().stream().map(Parameter::type).toList());
            String name = event.name().map(Callback.MessageName::text).orElse("");
            String other = names.putIfAbsent(method, name);
            if (other != null && !name.isEmpty() && !other.isEmpty()) {
                String fault = "is '" + other + "' in one interface and '" + name + "' in another";
                String own = events.name() + "." + event.method();
                String form = events.direction().form();
                problems.add(ChannelProblem.UNUSABLE_EVENT, events.origin(), own, fault, form, "Give it one name");
            }
        }
    }

    private static Optional<String> fault(Event event, Direction direction) {
        if (event.name().isEmpty()) {
            return Optional.of("has no @Event");
        }
        if (event.isGeneric()) {
            return Optional.of("has type parameters");
        }
        if (direction == Direction.BROADCASTS && !event.returns().equals(TypeName.VOID)) {
            return Optional.of("returns '" + Names.shown(event.returns()) + "'");
        }
        return event.parameters().size() > 1
                ? Optional.of("takes " + event.parameters().size() + " parameters")
                : Optional.empty();
    }

    private static void checkName(Callback.MessageName name, String method, Problems problems) {
        if (name.text().isBlank()) {
            problems.add(ChannelProblem.BLANK_EVENT, name.origin(), method);
        } else if (name.isReserved()) {
            problems.add(
                    ChannelProblem.RESERVED_EVENT, name.origin(), name.text(), Callback.MessageName.RESERVED, method);
        }
    }
}
