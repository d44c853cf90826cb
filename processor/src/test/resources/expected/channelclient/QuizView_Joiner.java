package demo;

import dev.patchbay.binding.Binds;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelPayloads;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelClientCalls;
import dev.patchbay.connect.Joiner;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls {@link QuizView}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@Answers(\"confirm\") demo.Yes confirm(@Payload demo.Question)",
    "@Answers(\"choose\") CompletionStage<Outcome<demo.Yes, demo.No>> choose(@Payload demo.Question, ClientChannel)",
    "@Answers(\"ping\") Reply<Void> ping()"
})
public final class QuizView_Joiner extends Joiner<QuizView_Joiner> {
  private static final JsonCodec<Question> question = Question_Json.CODEC;

  private static final JsonCodec<Yes> yes = Yes_Json.CODEC;

  private static final JsonCodec<No> no = No_Json.CODEC;

  public QuizView_Joiner() {
    super("quiz:{quiz}");
  }

  /**
   * The variable {@code quiz} of the topic.
   */
  public QuizView_Joiner quiz(String value) {
    return variable("quiz", value);
  }

  @Override
  protected QuizView_Joiner self() {
    return this;
  }

  /**
   * What it joins with; asked for at every join.
   */
  public QuizView_Joiner payload(Supplier<JsonValue> payload) {
    return joinsWith(payload);
  }

  @Override
  protected ChannelClientCalls calls(ClientChannel channel) throws Throwable {
    return new Calls(channel);
  }

  private static final class Calls implements ChannelClientCalls {
    private final ClientChannel channel;

    private final QuizView client = new QuizView();

    Calls(ClientChannel channel) throws Throwable {
      this.channel = channel;
    }

    @Override
    public List<String> questions() {
      return List.of("confirm", "choose", "ping");
    }

    @Override
    public ChannelAnswer onQuestion(String event, Inbound payload) throws Throwable {
      return switch (event) {
        case "confirm" -> confirm(payload);
        case "choose" -> choose(payload);
        case "ping" -> ping();
        default -> ChannelAnswer.unhandled();
      };
    }

    private ChannelAnswer confirm(Inbound payload) throws Throwable {
      return ChannelAnswer.payload(client.confirm(question.decode(ChannelPayloads.text(payload))), yes);
    }

    private ChannelAnswer choose(Inbound payload) throws Throwable {
      return ChannelAnswer.later(client.choose(question.decode(ChannelPayloads.text(payload)),
          channel), reply -> ChannelAnswer.outcome(reply, yes, no));
    }

    private ChannelAnswer ping() throws Throwable {
      return ChannelAnswer.reply(client.ping(), nothing -> Outbound.text("{}"));
    }
  }
}
