package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.AnswerProblem;
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
            boolean silent = callback.kind() == Kind.CLOSE || callback.kind().isControl();
            if (callback.reply() instanceof Reply.Unsendable unsendable && (!silent || isOfCodec(unsendable))) {
                problems.add(
                        unsendable.code(),
                        callback.origin(),
                        Names.shown(callback.returns()),
                        unsendable.why(),
                        callback.kind().annotation());
            } else if (silent && callback.reply() != Reply.None.INSTANCE) {
                problems.add(
                        AnswerProblem.ANSWER_OUT_OF_PLACE,
                        callback.origin(),
                        callback.name(),
                        Names.shown(callback.returns()),
                        why(callback.kind()));
            }
        }
    }

    private static boolean isOfCodec(Reply.Unsendable unsendable) {
        return unsendable.code() == AnswerProblem.CODEC_WITHOUT_ANSWER;
    }

    private static String why(Kind kind) {
        return kind == Kind.CLOSE
                ? "nobody is left to take it in @OnClose"
                : "@" + kind.annotation() + " sends nothing: a ping has been answered by then, and a pong is an answer";
    }
}
