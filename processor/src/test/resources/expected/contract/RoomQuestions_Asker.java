package demo;

import dev.patchbay.binding.Requests;
import dev.patchbay.channel.Contract;
import dev.patchbay.channel.PushSink;
import dev.patchbay.json.JsonCodec;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Asks the questions of {@link RoomQuestions}. Written by Patchbay; any thread.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
final class RoomQuestions_Asker implements RoomQuestions {
  /**
   * What these events are as they travel, for builds that compare it.
   */
  public static final Contract CONTRACT = new Contract("RoomQuestions",
      "are_you_there -> {}",
      "are_you_there {}",
      "confirm -> sure boolean",
      "confirm.text string",
      "questions room:{}");

  private static final JsonCodec<RoomQuestions.Question> question = RoomQuestions_Question_Json.CODEC;

  private static final JsonCodec<RoomQuestions.Yes> yes = RoomQuestions_Yes_Json.CODEC;

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
  public CompletionStage<RoomQuestions.Yes> confirm(RoomQuestions.Question payload) {
    return requests.payload("confirm", question.encode(payload), 10, requests.reader(yes));
  }

  @Override
  public CompletionStage<Void> areYouThere() {
    return requests.nothing("are_you_there", requests.empty(), 10);
  }
}
