package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ChannelClientClass.Join;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;

/** What a contract says that a client joins with, and what cannot be that. */
final class JoinPayloads implements Rule<ChannelClientClass> {

    @Override
    public void check(ChannelClientClass client, Problems problems) {
        client.joins().forEach(join -> check(join, problems));
        client.joins().stream().skip(1).forEach(second -> {
            Join first = client.joins().get(0);
            problems.add(
                    ChannelProblem.JOIN_OF_TWO_TYPES,
                    second.origin(),
                    client.name(),
                    Names.shown(first.type()),
                    name(first),
                    Names.shown(second.type()),
                    name(second));
        });
    }

    private static String name(Join join) {
        return String.join(".", join.contract().simpleNames());
    }

    private static void check(Join join, Problems problems) {
        if (join.payload() instanceof Payload.Unreadable unreadable) {
            problems.add(
                    unreadable.fault().code(),
                    join.origin(),
                    unreadable.fault().parts().toArray());
        } else if (!join.payload().isPushed() || join.payload().isBinary()) {
            problems.add(ChannelProblem.PAYLOAD_NOT_AN_OBJECT, join.origin(), Names.shown(join.type()));
        }
    }
}
