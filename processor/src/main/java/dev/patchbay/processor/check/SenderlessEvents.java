package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;

/** Events of another compilation that had no processor to write their sender. */
final class SenderlessEvents implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            channel.parameters().forEach(parameter -> {
                if (parameter.source() instanceof Source.Events source
                        && program.compiled().senderless().contains(source.type())) {
                    problems.add(ChannelProblem.FOREIGN_EVENTS, parameter.origin(), channel.name(), parameter.shown());
                }
            });
        }
    }
}
