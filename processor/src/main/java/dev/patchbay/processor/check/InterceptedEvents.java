package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.MessageName;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Topic;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interceptors that nobody keeps busy. */
final class InterceptedEvents implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        program.channels().forEach(channel -> check(channel, program, problems));
    }

    private static void check(ChannelClass channel, Program program, Problems problems) {
        Set<String> sent = program.known()
                .filter(events -> program.meet(events, channel) || isTaken(events, channel))
                .flatMap(InterceptedEvents::names)
                .collect(Collectors.toSet());
        boolean untyped = channel.sources(Source.Given.class).anyMatch(Source.Given.CONTEXT::equals);
        Set<EventsInterface> told = new HashSet<>();
        channel.callbacks(Kind.INTERCEPT)
                .forEach(callback -> callback.message()
                        .filter(name -> !name.text().isBlank() && !sent.contains(name.text()))
                        .ifPresent(name -> {
                            Optional<String> meant = Suggestion.nearest(name.text(), sent);
                            if (meant.isPresent()) {
                                report(callback, name, " Did you mean '" + meant.get() + "'?", problems);
                            } else if (!untyped) { // it can send what has no type
                                checkElsewhere(callback, name, program, told, problems);
                            }
                        }));
    }

    /** Where its topics are wrong, that is told of its parameter. */
    private static boolean isTaken(EventsInterface events, ChannelClass channel) {
        return channel.sources(Source.Events.class)
                .anyMatch(source -> source.type().equals(events.type()));
    }

    /** Once of an interface that sends it to other topics, whatever else of it is intercepted. */
    private static void checkElsewhere(
            Callback callback, MessageName name, Program program, Set<EventsInterface> told, Problems problems) {
        Optional<EventsInterface> elsewhere = program.known()
                .filter(events -> names(events).anyMatch(name.text()::equals))
                .findFirst();
        if (elsewhere.isEmpty()) {
            report(callback, name, "", problems);
        } else if (told.add(elsewhere.get())) {
            String topics = Topic.shown(elsewhere.get().topics());
            report(callback, name, " '" + elsewhere.get().name() + "' sends it to " + topics + ".", problems);
        }
    }

    private static Stream<String> names(EventsInterface events) {
        return events.events().stream().flatMap(event -> event.name().stream()).map(MessageName::text);
    }

    private static void report(Callback callback, MessageName name, String advice, Problems problems) {
        problems.add(ChannelProblem.UNSENT_EVENT, name.origin(), callback.name(), name.text(), advice);
    }
}
