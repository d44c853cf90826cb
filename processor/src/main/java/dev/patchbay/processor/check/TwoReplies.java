package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.Source;

/** Two replies to one message. */
final class TwoReplies implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.callbacks(Kind.EVENT)
                .filter(callback -> callback.reply() != Reply.None.INSTANCE
                        && callback.sources(Source.Late.class).findAny().isPresent())
                .forEach(callback -> problems.add(
                        ChannelProblem.TWO_REPLIES,
                        callback.origin(),
                        callback.name(),
                        Names.shown(callback.returns())));
    }
}
