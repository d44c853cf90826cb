package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Source;
import java.util.stream.Stream;

/** Payloads of events and questions that no server sends. */
final class HeardPayloads implements Rule<ChannelClientClass> {

    @Override
    public void check(ChannelClientClass client, Problems problems) {
        Stream.concat(client.callbacks(Kind.HEARD), client.callbacks(Kind.ANSWER))
                .filter(callback -> callback.message().isPresent())
                .forEach(callback -> check(callback, problems));
    }

    private static void check(Callback callback, Problems problems) {
        callback.parameters().stream()
                .filter(parameter -> parameter.source() instanceof Source.Message message
                        && !message.payload().isPushed())
                .forEach(parameter -> problems.add(
                        ChannelProblem.PAYLOAD_NOT_AN_OBJECT, parameter.origin(), Names.shown(parameter.type())));
    }
}
