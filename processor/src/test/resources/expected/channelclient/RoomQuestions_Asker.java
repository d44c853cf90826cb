package demo;

import dev.patchbay.binding.Requests;
import dev.patchbay.channel.Contract;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.PushSink;
import dev.patchbay.channel.Reply;
import dev.patchbay.json.JsonCodec;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Asks the questions of {@link RoomQuestions}. Written by Patchbay; any thread.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class RoomQuestions_Asker implements RoomQuestions {
  /**
   * What these events are as they travel, for builds that compare it.
   */
  public static final Contract CONTRACT = new Contract("RoomQuestions",
      "choose -> error: why string",
      "choose -> sure boolean",
      "choose.text string",
      "confirm -> sure boolean",
      "confirm.text string",
      "ping -> reply: {}",
      "ping {}",
      "questions quiz:{}");

  private static final JsonCodec<Question> question = Question_Json.CODEC;

  private static final JsonCodec<Yes> yes = Yes_Json.CODEC;

  private static final JsonCodec<No> no = No_Json.CODEC;

  private final Requests requests;

  private RoomQuestions_Asker(PushSink sink) {
    this.requests = new Requests(sink);
  }

  /**
   * To the client of a channel.
   */
  public static RoomQuestions of(PushSink sink) {
    return new RoomQuestions_Asker(sink);
  }

  @Override
  public CompletionStage<Yes> confirm(Question payload) {
    return requests.payload("confirm", question.encode(payload), 10, requests.reader(yes));
  }

  @Override
  public CompletionStage<Outcome<Yes, No>> choose(Question payload) {
    return requests.outcome("choose", question.encode(payload), 10, requests.reader(yes),
        requests.reader(no));
  }

  @Override
  public CompletionStage<Reply<Void>> ping() {
    return requests.reply("ping", requests.empty(), 10, requests.nobody());
  }
}
