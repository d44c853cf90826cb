package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import java.util.Optional;

/** An interceptor that takes, or sends, something else than its event carries. */
final class InterceptedTypes implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.allChannels()) {
            channel.callbacks(Kind.INTERCEPT)
                    .forEach(callback -> program.known()
                            .filter(events -> program.meet(events, channel))
                            .forEach(events -> check(callback, events, problems)));
        }
    }

    private static void check(Callback callback, EventsInterface events, Problems problems) {
        String name = callback.message().map(Callback.MessageName::text).orElse("");
        for (EventsInterface.Event event : events.events()) {
            if (event.name().filter(sent -> sent.text().equals(name)).isPresent()) {
                checkTaken(callback, event, events, problems);
            }
        }
    }

    private static void checkTaken(
            Callback callback, EventsInterface.Event event, EventsInterface events, Problems problems) {
        Optional<Parameter> wrong = callback.parameters().stream()
                .filter(parameter -> parameter.source() instanceof Source.Message)
                .filter(parameter -> !event.isReadAs(payload(parameter), parameter.type()))
                .findFirst();
        wrong.ifPresentOrElse(
                parameter -> problems.add(
                        ChannelProblem.INTERCEPTED_TYPE,
                        parameter.origin(),
                        callback.name(),
                        parameter.shown(),
                        callback.message().map(Callback.MessageName::text).orElse(""),
                        event.carries(),
                        events.name()),
                () -> checkAnswer(callback, event, events, problems));
    }

    private static void checkAnswer(
            Callback callback, EventsInterface.Event event, EventsInterface events, Problems problems) {
        Optional<Payload> sent = callback.reply().payload();
        String name = callback.message().map(Callback.MessageName::text).orElse("");
        if (sent.filter(Payload::isPushed).isPresent() && !event.isReadAs(sent.get(), type(sent.get()))) {
            problems.add(
                    ChannelProblem.INTERCEPTED_ANSWER,
                    callback.origin(),
                    callback.name(),
                    Names.shown(callback.returns()),
                    name,
                    event.carries(),
                    events.name(),
                    name);
        }
    }

    private static Payload payload(Parameter parameter) {
        return ((Source.Message) parameter.source()).payload();
    }

    private static TypeName type(Payload payload) {
        return payload instanceof Payload.Coded coded ? coded.type() : TypeName.VOID;
    }
}
