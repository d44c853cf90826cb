package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Conversion;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Texts;

/** A value that is given to a listed channel, and that no parameter of its handlers can be. */
final class ListedValues implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        program.sockets().stream()
                .flatMap(socket -> socket.channels().stream())
                .forEach(row -> program.channel(row)
                        .ifPresent(channel -> row.values().stream()
                                .filter(value -> value.isNamed() && isRead(value, row, channel))
                                .forEach(value -> check(value, channel, problems))));
    }

    /** A name of the topic hides a value. */
    private static boolean isRead(Listed.Value value, Listed row, ChannelClass channel) {
        return row.topics(channel).stream().anyMatch(topic -> !topic.names().contains(value.name()));
    }

    private static void check(Listed.Value value, ChannelClass channel, Problems problems) {
        channel.parameters()
                .filter(parameter -> parameter.source() instanceof Source.Variable variable
                        && variable.name().equals(value.name())
                        && !texts(variable).take(value.text()))
                .findFirst()
                .ifPresent(parameter -> report(value, parameter, channel, problems));
    }

    private static Texts texts(Source.Variable variable) {
        return variable.conversion().stream()
                .filter(Conversion.By.class::isInstance)
                .map(conversion -> ((Conversion.By) conversion).texts())
                .findFirst()
                .orElse(Texts.Any.INSTANCE);
    }

    private static void report(Listed.Value value, Parameter parameter, ChannelClass channel, Problems problems) {
        Texts texts = texts((Source.Variable) parameter.source());
        String example = texts instanceof Texts.Constants constants
                ? Suggestion.nearest(value.text(), constants.names()).orElse(texts.example())
                : texts.example();
        problems.add(
                ChannelProblem.UNREADABLE_VALUE,
                value.origin(),
                value.written(),
                parameter.shown(),
                channel.name(),
                texts.shown(),
                value.name() + "=" + example);
    }
}
