package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ContractProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.Contract;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.EventsInterface.Event;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Promise;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class whose handlers do not do what the interfaces say that it keeps to: each event, what it carries, and what is answered. */
final class Agreement implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            new Side(channel, Kind.EVENT, Direction.PUSHES, problems)
                    .check(channel.pushes(), channel.topics(), program);
        }
        for (ChannelClientClass client : program.channelClients()) {
            new Side(client, Kind.ANSWER, Direction.QUESTIONS, problems)
                    .check(client.answers(), List.of(client.topic()), program);
        }
    }

    /**
     * One end.
     *
     * @param kind its handlers
     * @param direction of the interfaces
     */
    private record Side(Endpoint endpoint, Kind kind, Direction direction, Problems problems) {

        void check(List<Contract> named, List<Topic> topics, Program program) {
            named.stream().filter(contract -> !contract.fits()).forEach(this::misnamed);
            List<EventsInterface> known = named.stream()
                    .filter(Contract::fits)
                    .flatMap(contract -> program.requests(contract.type()).stream())
                    .toList();
            named.forEach(contract -> program.requests(contract.type()).ifPresent(events -> {
                checkTopics(contract, events, topics);
                events.events().forEach(event -> check(event, events, contract));
            }));
            if (known.size() == named.size() && !named.isEmpty()) {
                handlers()
                        .filter(handler -> events(known).noneMatch(name -> name.equals(name(handler))))
                        .forEach(handler -> unlisted(handler, known));
            }
        }

        private Stream<Callback> handlers() {
            return endpoint.callbacks(kind)
                    .filter(callback -> callback.message().isPresent());
        }

        private static Stream<String> events(List<EventsInterface> known) {
            return known.stream().flatMap(events -> events.events().stream()).flatMap(event -> name(event).stream());
        }

        private static String name(Callback handler) {
            return handler.message().map(Callback.MessageName::text).orElse("");
        }

        private static Optional<String> name(Event event) {
            return event.name().map(Callback.MessageName::text);
        }

        private void misnamed(Contract contract) {
            problems.add(
                    ContractProblem.NOT_A_CONTRACT,
                    contract.origin(),
                    endpoint.name(),
                    contract.name(),
                    direction.annotation(),
                    "Put it on it, or name another");
        }

        /** The names of variables may differ, and other classes may have further topics. */
        private void checkTopics(Contract contract, EventsInterface events, List<Topic> topics) {
            if (!shapes(events.topics()).containsAll(shapes(topics))) {
                problems.add(
                        ContractProblem.OTHER_TOPICS,
                        contract.origin(),
                        endpoint.name(),
                        Topic.shown(topics),
                        events.name(),
                        Topic.shown(events.topics()));
            }
        }

        private static Set<String> shapes(List<Topic> topics) {
            return topics.stream()
                    .map(topic -> topic.text().replaceAll("\\{[^}:]*}", "{}"))
                    .collect(Collectors.toSet());
        }

        private void check(Event event, EventsInterface events, Contract contract) {
            name(event)
                    .ifPresent(name -> handlers()
                            .filter(handler -> name(handler).equals(name))
                            .findFirst()
                            .ifPresentOrElse(
                                    handler -> check(handler, event, events),
                                    () -> problems.add(
                                            ContractProblem.MISSING_HANDLER,
                                            contract.origin(),
                                            endpoint.name(),
                                            events.name(),
                                            kind.annotation(),
                                            name,
                                            meant(name))));
        }

        private String meant(String name) {
            return Suggestion.nearest(name, handlers().map(Side::name).toList())
                    .map(near -> " Is it '" + near + "'?")
                    .orElse("");
        }

        private void unlisted(Callback handler, List<EventsInterface> known) {
            String meant = Suggestion.nearest(name(handler), events(known).toList())
                    .map(near -> " Did you mean '" + near + "'?")
                    .orElse(" Remove it, or add it there.");
            problems.add(
                    ContractProblem.UNLISTED_HANDLER,
                    handler.message().map(Callback.MessageName::origin).orElse(handler.origin()),
                    handler.name(),
                    name(handler),
                    endpoint.name(),
                    known.stream().map(EventsInterface::name).collect(Collectors.joining(", ")),
                    meant);
        }

        private void check(Callback handler, Event event, EventsInterface events) {
            String method = events.name() + "." + event.method();
            Optional<Parameter> taken = handler.parameters().stream()
                    .filter(parameter -> parameter.source() instanceof Source.Message)
                    .findFirst();
            if (!reads(taken, event)) {
                problems.add(
                        ContractProblem.OTHER_PAYLOAD,
                        taken.map(Parameter::origin).orElse(handler.origin()),
                        handler.name(),
                        taken.map(parameter -> "'" + Names.shown(parameter.type()) + "'")
                                .orElse("nothing"),
                        method,
                        event.carries());
            }
            Promise.of(event, handler)
                    .broken()
                    .ifPresent(code -> problems.add(
                            code,
                            handler.origin(),
                            code == ContractProblem.NO_ANSWER
                                    ? new Object[] {handler.name(), method}
                                    : new Object[] {
                                        handler.name(),
                                        Names.shown(handler.returns()),
                                        method,
                                        Names.shown(event.returns())
                                    }));
        }

        private static boolean reads(Optional<Parameter> taken, Event event) {
            if (taken.isEmpty()) {
                return event.type().isEmpty();
            }
            Parameter parameter = taken.get();
            return event.isReadAs(((Source.Message) parameter.source()).payload(), parameter.type());
        }
    }
}
