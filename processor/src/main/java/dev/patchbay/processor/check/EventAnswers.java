package dev.patchbay.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.EventsInterface.Event;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Reply;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Pushes and questions whose answer cannot be promised. */
final class EventAnswers implements Rule<EventsInterface> {

    @Override
    public void check(EventsInterface events, Problems problems) {
        if (events.direction() == Direction.BROADCASTS) {
            return;
        }
        for (Event event : events.events()) {
            String method = events.name() + "." + event.method();
            fault(event, events.direction())
                    .ifPresent(why -> problems.add(
                            ChannelProblem.UNUSABLE_ANSWER_OF_EVENT,
                            event.origin(),
                            method,
                            Names.shown(event.returns()),
                            why,
                            advice(events.direction())));
            if (events.direction() == Direction.QUESTIONS
                    && event.payload().filter(Payload::isBinary).isPresent()) {
                problems.add(ChannelProblem.BINARY_QUESTION, event.origin(), method);
            }
        }
    }

    private static String advice(Direction direction) {
        String stage = "a CompletionStage of a payload, of Void, of a Reply or of an Outcome";
        return direction == Direction.QUESTIONS
                ? "Return " + stage + ", or make it an event of a @Broadcasts interface"
                : "Return " + stage + ", or void where nobody answers";
    }

    private static boolean isStage(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                && generic.rawType().equals(ClassName.get(CompletionStage.class));
    }

    private static Optional<String> fault(Event event, Direction direction) {
        Reply reply = event.reply();
        if (reply instanceof Reply.Unsendable unsendable) {
            return Optional.of("nobody can answer that: " + unsendable.why());
        }
        if (reply == Reply.None.INSTANCE) {
            return direction == Direction.QUESTIONS ? Optional.of("a question is answered") : Optional.empty();
        }
        if (!(reply instanceof Reply.Later later)) {
            return Optional.of("an answer comes later");
        }
        if (!isStage(event.returns())) {
            return Optional.of("who calls can wait for a CompletionStage alone");
        }
        if (later.then() instanceof Reply.Perhaps) {
            return Optional.of("an answer that is not there is none");
        }
        boolean isBinary = reply.payloads().stream().anyMatch(Payload::isBinary);
        return isBinary && direction == Direction.QUESTIONS
                ? Optional.of("a client answers with JSON")
                : Optional.empty();
    }
}
