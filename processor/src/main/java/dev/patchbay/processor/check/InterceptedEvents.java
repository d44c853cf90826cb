package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.MessageName;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Program;
import java.util.Set;
import java.util.stream.Collectors;

/** Interceptors that nobody keeps busy, and payloads that clients cannot get. */
final class InterceptedEvents implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            Set<String> sent = program.events().stream()
                    .filter(events -> program.meet(events, channel))
                    .flatMap(events -> events.events().stream())
                    .flatMap(event -> event.name().stream())
                    .map(MessageName::text)
                    .collect(Collectors.toSet());
            channel.callbacks(Kind.INTERCEPT).forEach(callback -> check(callback, sent, problems));
        }
    }

    private static void check(Callback callback, Set<String> sent, Problems problems) {
        callback.message()
                .filter(name -> !sent.contains(name.text()) && !name.text().isBlank())
                .ifPresent(name -> problems.add(
                        ChannelProblem.UNSENT_EVENT,
                        name.origin(),
                        callback.name(),
                        name.text(),
                        Suggestion.nearest(name.text(), sent)
                                .map(meant -> " Did you mean '" + meant + "'?")
                                .orElse("")));
    }
}
