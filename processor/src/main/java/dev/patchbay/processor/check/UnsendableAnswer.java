package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.AnswerProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Reply;

/** A returned value that nobody can be sent. */
final class UnsendableAnswer implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Callback callback : endpoint.callbacks()) {
            boolean silent = !callback.kind().isAnswered() && !callback.kind().isBefore();
            if (callback.reply() instanceof Reply.Unsendable unsendable && (!silent || isOfCodec(unsendable))) {
                problems.add(
                        unsendable.code(),
                        callback.origin(),
                        Names.shown(callback.returns()),
                        unsendable.why(),
                        callback.kind().annotation(),
                        endpoint.home().answers(callback.kind()));
            } else if (silent && returnsSomething(callback)) {
                problems.add(
                        AnswerProblem.ANSWER_OUT_OF_PLACE,
                        callback.origin(),
                        callback.name(),
                        Names.shown(callback.returns()),
                        why(callback.kind(), endpoint.home()));
            }
        }
    }

    private static boolean returnsSomething(Callback callback) {
        return callback.reply() != Reply.None.INSTANCE && callback.reply() != Reply.Follows.INSTANCE;
    }

    private static boolean isOfCodec(Reply.Unsendable unsendable) {
        return unsendable.code() == AnswerProblem.CODEC_WITHOUT_ANSWER;
    }

    private static String why(Kind kind, Home home) {
        if (kind == Kind.CLOSE && home == Home.CLIENT) {
            return "a client can only say what follows in @OnClose, with a Next";
        }
        if (kind == Kind.HEARD || kind == Kind.WELCOME) {
            return "nobody waits for it in @" + kind.annotation()
                    + ": push it with a @Pushes interface, or answer a question with @Answers";
        }
        if (kind == Kind.CLOSE || kind == Kind.LEAVE || kind == Kind.LEFT) {
            return "nobody is left to take it in @" + kind.annotation();
        }
        return home.form() == Home.Form.EVENTS
                ? "@" + kind.annotation() + " answers no message of the client's: push it with a @Broadcasts interface"
                : "@" + kind.annotation() + " sends nothing: a ping has been answered by then, and a pong is an answer";
    }
}
