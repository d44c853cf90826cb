package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ContractProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.Source;
import java.util.Optional;

/** A channel that is joined, or answers that, in another way than its {@code @Pushes} interface says; at either end. */
final class JoinTerms implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            channel.pushes().stream()
                    .flatMap(contract -> program.requests(contract.type()).stream())
                    .forEach(events -> check(channel, events, problems));
        }
        for (ChannelClientClass client : program.channelClients()) {
            client.contracts().pushed().stream()
                    .flatMap(pushed -> program.requests(pushed.type()).stream())
                    .forEach(events -> events.welcome()
                            .reply()
                            .ifPresent(
                                    wanted -> checkTaken(client, "is let in with", wanted.type(), events, problems)));
        }
    }

    private static void check(ChannelClass channel, EventsInterface events, Problems problems) {
        events.welcome()
                .join()
                .ifPresent(wanted -> checkTaken(channel, "is joined with", wanted.type(), events, problems));
        events.welcome().reply().ifPresent(wanted -> checkReply(channel, events, wanted.type(), problems));
    }

    private static void checkTaken(
            Endpoint endpoint, String how, TypeName wanted, EventsInterface events, Problems problems) {
        endpoint.callbacks().stream()
                .filter(callback -> callback.kind() == Kind.JOIN || callback.kind() == Kind.WELCOME)
                .findFirst()
                .flatMap(JoinTerms::taken)
                .filter(parameter -> !fits(parameter, wanted))
                .ifPresent(parameter -> problems.add(
                        ContractProblem.OTHER_JOIN,
                        parameter.origin(),
                        endpoint.name(),
                        how,
                        "'" + Names.shown(parameter.type()) + "'",
                        events.name(),
                        "'" + Names.shown(wanted) + "'"));
    }

    private static void checkReply(ChannelClass channel, EventsInterface events, TypeName wanted, Problems problems) {
        Optional<Callback> join = channel.callback(Kind.JOIN);
        Origin origin = join.map(Callback::origin).orElse(channel.origin());
        Optional<TypeName> said = join.map(Callback::reply).flatMap(JoinTerms::success);
        if (said.filter(wanted::equals).isEmpty()
                && join.filter(callback -> callback.reply() instanceof Reply.Unsendable)
                        .isEmpty()) {
            problems.add(
                    ContractProblem.OTHER_JOIN,
                    origin,
                    channel.name(),
                    "answers a join with",
                    said.map(type -> "'" + Names.shown(type) + "'").orElse("nothing"),
                    events.name(),
                    "'" + Names.shown(wanted) + "'");
        }
    }

    private static Optional<Parameter> taken(Callback join) {
        return join.parameters().stream()
                .filter(parameter -> parameter.source() instanceof Source.Message)
                .findFirst();
    }

    private static boolean fits(Parameter taken, TypeName wanted) {
        Payload payload = ((Source.Message) taken.source()).payload();
        return taken.type().equals(wanted) || (payload instanceof Payload.Raw && !payload.isBinary());
    }

    private static Optional<TypeName> success(Reply reply) {
        Reply now = reply instanceof Reply.Later later ? later.then() : reply;
        if (now instanceof Reply.Perhaps) {
            return Optional.empty(); // it may answer nothing
        }
        Optional<Payload> payload = now instanceof Reply.Either either ? either.success() : now.payload();
        return payload.filter(Payload.Coded.class::isInstance).map(coded -> ((Payload.Coded) coded).type());
    }
}
