// [BinaryQuestion] 'RoomQuestions.confirm' asks with bytes - Phoenix's binary pushes cannot be answered. Take JSON: a record.
// = A question carries bytes.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import java.util.concurrent.*;

@Questions("room:{room}")
interface RoomQuestions {
    @Event("confirm")
    CompletionStage<Void> confirm(byte[] bytes); // problem
}
