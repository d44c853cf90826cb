package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Callback.MessageName;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Interceptors that nobody keeps busy. */
final class InterceptedEvents implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            Set<String> sent = program.known()
                    .filter(events -> program.meet(events, channel))
                    .flatMap(events -> events.events().stream())
                    .flatMap(event -> event.name().stream())
                    .map(MessageName::text)
                    .collect(Collectors.toSet());
            boolean untyped = channel.sources(Source.Given.class).anyMatch(Source.Given.CONTEXT::equals);
            channel.callbacks(Kind.INTERCEPT).forEach(callback -> check(callback, sent, untyped, problems));
        }
    }

    /** Where the channel can send without types, only a name that is nearly right is suspicious. */
    private static void check(Callback callback, Set<String> sent, boolean untyped, Problems problems) {
        for (MessageName name : callback.message().stream().toList()) {
            Optional<String> meant = Suggestion.nearest(name.text(), sent);
            boolean known = name.text().isBlank() || sent.contains(name.text());
            if (!known && (meant.isPresent() || !untyped)) {
                String advice =
                        meant.map(near -> " Did you mean '" + near + "'?").orElse("");
                problems.add(ChannelProblem.UNSENT_EVENT, name.origin(), callback.name(), name.text(), advice);
            }
        }
    }
}
