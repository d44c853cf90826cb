package dev.patchbay.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A @Param that the topic of its channel does not have. */
final class TopicNames implements Rule<Program> {

    /** One pattern, and what can be read where it matched. */
    private record Place(String topic, String socket, Set<String> names) {}

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            List<Place> places = places(channel, program);
            channel.parameters().forEach(parameter -> {
                if (parameter.source() instanceof Source.Variable variable && !places.isEmpty()) {
                    check(parameter, variable, channel, places, problems);
                }
            });
        }
    }

    private static List<Place> places(ChannelClass channel, Program program) {
        List<Place> listed = program.listings(channel).stream()
                .flatMap(listing -> listing.row().topics(channel).stream()
                        .map(topic -> place(
                                topic,
                                listing.socket().name(),
                                listing.row().with().keySet())))
                .toList();
        return listed.isEmpty()
                ? channel.topics().stream()
                        .map(topic -> place(topic, channel.name(), Set.of()))
                        .toList()
                : listed;
    }

    private static Place place(Topic topic, String socket, Set<String> values) {
        Set<String> names = new LinkedHashSet<>(topic.names());
        names.addAll(values);
        return new Place(topic.text(), socket, names);
    }

    private static void check(
            Parameter parameter,
            Source.Variable variable,
            ChannelClass channel,
            List<Place> places,
            Problems problems) {
        List<Place> without = places.stream()
                .filter(place -> !place.names().contains(variable.name()))
                .toList();
        boolean optional = variable.place() != Source.Place.PATH;
        if (optional && without.isEmpty() && parameter.type() instanceof ParameterizedTypeName generic) {
            problems.add(
                    ChannelProblem.OPTIONAL_TOPIC_NAME,
                    parameter.origin(),
                    parameter.shown(),
                    variable.name(),
                    channel.name(),
                    Names.shown(generic.typeArguments().get(0)));
        } else if (without.size() == places.size() || (!optional && !without.isEmpty())) {
            unknown(parameter, variable, without, places, problems);
        }
    }

    private static void unknown(
            Parameter parameter, Source.Variable variable, List<Place> without, List<Place> places, Problems problems) {
        Place place = without.get(0);
        Optional<String> meant = Suggestion.nearest(variable.name(), place.names());
        if (meant.isEmpty() && variable.conversion().isEmpty()) {
            return; // that is told
        }
        String names = place.names().isEmpty() ? "none" : "'" + String.join("', '", place.names()) + "'";
        String advice = meant.map(name -> "Did you mean '" + name + "'?")
                .orElseGet(() -> without.size() < places.size()
                        ? "Write 'Optional<" + Names.shown(parameter.type().box()) + ">'."
                        : "Add {" + variable.name() + "} to the topic, or give the value where the channel is listed.");
        problems.add(
                ChannelProblem.UNKNOWN_TOPIC_NAME,
                variable.nameOrigin(),
                parameter.shown(),
                variable.name(),
                place.topic(),
                place.socket(),
                names,
                advice);
    }
}
