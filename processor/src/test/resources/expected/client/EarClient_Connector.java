package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.connect.ClientCalls;
import dev.patchbay.connect.Connector;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import javax.annotation.processing.Generated;

/**
 * Calls {@link EarClient}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnMessage(\"tick\") void tick()",
    "@OnClose void closed()"
})
public final class EarClient_Connector extends Connector<EarClient_Connector> {
  public EarClient_Connector() {
    super("wss://example.com/{name}");
  }

  /**
   * The variable {@code name} of the URL.
   */
  public EarClient_Connector nameValue(String value) {
    return variable("name", value);
  }

  @Override
  protected EarClient_Connector self() {
    return this;
  }

  @Override
  protected ClientCalls calls(ClientConnection connection) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements ClientCalls {
    private final EarClient client = new EarClient();

    Calls() throws Throwable {
    }

    @Override
    public Answer onText(Inbound.Text message, Connection open) throws Throwable {
      String type = JsonText.property(message, "kind");
      return switch (type) {
        case "tick" -> tick(message);
        default -> throw DecodeException.unknownType("kind", type, "tick");
      };
    }

    private Answer tick(Inbound.Text message) throws Throwable {
      JsonText.check(message);
      client.tick();
      return Answer.none();
    }

    @Override
    public Object client() {
      return client;
    }

    @Override
    public Next closed(CloseReason reason, Attempt attempt) throws Throwable {
      client.closed();
      return Next.asUsual();
    }
  }
}
