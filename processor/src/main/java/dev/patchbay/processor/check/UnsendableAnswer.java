package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Reply;
import dev.patchbay.processor.model.SocketClass;

/** A returned value that nobody can be sent. */
final class UnsendableAnswer implements Rule {

    @Override
    public void check(SocketClass socket, Problems problems) {
        for (Callback callback : socket.callbacks()) {
            if (callback.kind() == Kind.CLOSE && callback.reply() != Reply.None.INSTANCE) {
                problems.add(
                        ProblemCode.ANSWER_OUT_OF_PLACE,
                        callback.origin(),
                        callback.name(),
                        Names.shown(callback.returns()));
            } else if (callback.kind() != Kind.CONNECT && callback.reply() instanceof Reply.Unsendable unsendable) {
                problems.add(
                        unsendable.code(),
                        callback.origin(),
                        Names.shown(callback.returns()),
                        unsendable.why(),
                        callback.kind().annotation());
            }
        }
    }
}
