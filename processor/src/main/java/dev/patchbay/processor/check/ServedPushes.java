package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Program;

/** A channel that does not do what its {@code @Pushes} interfaces say. */
final class ServedPushes implements Rule<Program> {

    @Override
    public void check(Program program, Problems problems) {
        for (ChannelClass channel : program.channels()) {
            new Agreement(channel, Kind.EVENT, Direction.PUSHES, problems)
                    .check(channel.pushes(), channel.topics(), program);
        }
    }
}
