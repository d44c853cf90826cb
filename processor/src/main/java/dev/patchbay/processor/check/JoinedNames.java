package dev.patchbay.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import java.util.List;

/** A @Param that the topic of a client does not have. */
final class JoinedNames implements Rule<ChannelClientClass> {

    @Override
    public void check(ChannelClientClass client, Problems problems) {
        if (client.topic().fault().isPresent() || client.topic().text().indexOf('*') >= 0) {
            return;
        }
        client.parameters().forEach(parameter -> {
            if (parameter.source() instanceof Source.Variable variable) {
                check(parameter, variable, client, problems);
            }
        });
    }

    private static void check(
            Parameter parameter, Source.Variable variable, ChannelClientClass client, Problems problems) {
        List<String> known = client.topic().names();
        if (!known.contains(variable.name())) {
            problems.add(
                    ChannelProblem.UNKNOWN_TOPIC_NAME,
                    variable.nameOrigin(),
                    parameter.shown(),
                    variable.name(),
                    client.topic().text(),
                    client.name(),
                    known.isEmpty() ? "none" : "'" + String.join("', '", known) + "'",
                    advice(variable, known));
        } else if (variable.place() != Source.Place.PATH && parameter.type() instanceof ParameterizedTypeName generic) {
            problems.add(
                    ChannelProblem.OPTIONAL_TOPIC_NAME,
                    parameter.origin(),
                    parameter.shown(),
                    variable.name(),
                    client.name(),
                    Names.shown(generic.typeArguments().get(0)));
        }
    }

    private static String advice(Source.Variable variable, List<String> known) {
        return Suggestion.nearest(variable.name(), known)
                .map(name -> "Did you mean '" + name + "'?")
                .orElse("Add {" + variable.name() + "} to the topic, or hand the value to the constructor.");
    }
}
