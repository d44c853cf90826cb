// [UnansweredQuestion] @Answers returns 'void' - the server asks, and waits. Return the payload of the answer, or Reply<Void> where it has none.
// [UnansweredQuestion] @Answers returns 'CompletionStage<Void>' - the server asks, and waits. Return the payload of the answer, or Reply<Void> where it has none.
// = A question of the server is answered with nothing.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@ChannelClient("room:{room}")
final class A {
    @Answers("confirm")
    void confirm() {} // problem

    @Answers("choose")
    CompletionStage<Void> choose() { // problem
        return CompletableFuture.completedStage(null);
    }

    @Answers("ping")
    Reply<Void> ping() {
        return Reply.ok();
    }
}
