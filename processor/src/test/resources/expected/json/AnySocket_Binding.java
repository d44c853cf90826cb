package demo;

import dev.patchbay.codec.JsonCodec;
import dev.patchbay.codec.JsonCodecs;
import dev.patchbay.codec.JsonText;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Answer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.SocketBinding;
import dev.patchbay.socket.SocketCalls;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link AnySocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Json.Import({Account.class, AnySocket.Book.class, AnySocket.Drawn.class, AnySocket.Pair.class,
        AnySocket.Point.class, AnySocket.Said.class, Page.class})
public final class AnySocket_Binding implements SocketBinding {
  private final JsonCodec<Page<AnySocket.Said>> saidPage;

  private final JsonCodec<Page<String>> stringPage;

  private final JsonCodec<AnySocket.Pair<AnySocket.Said, Integer>> saidIntegerPair;

  private final JsonCodec<List<AnySocket.Pair<AnySocket.Said, Integer>>> saidIntegerPairList;

  private final JsonCodec<AnySocket.Book> book;

  private final JsonCodec<Account> account;

  private final JsonCodec<AnySocket.Drawn> drawn;

  private final JsonCodec<Map<String, Object>> objectMap;

  private final JsonCodec<Object> object;

  public AnySocket_Binding(JsonCodecs json) {
    this.saidPage = json.of(Page.class, AnySocket.Said.class);
    this.stringPage = json.of(Page.class, String.class);
    this.saidIntegerPair = json.of(AnySocket.Pair.class, AnySocket.Said.class, Integer.class);
    this.saidIntegerPairList = json.<AnySocket.Pair<AnySocket.Said, Integer>>of(AnySocket.Pair.class,
        AnySocket.Said.class, Integer.class).list();
    this.book = json.of(AnySocket.Book.class);
    this.account = json.of(Account.class);
    this.drawn = json.of(AnySocket.Drawn.class);
    this.objectMap = json.of(Object.class).map();
    this.object = json.of(Object.class);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final AnySocket socket = new AnySocket();

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      String type = JsonText.property(message, "type");
      return switch (type) {
        case "page" -> page(message);
        case "names" -> names(message);
        case "pairs" -> pairs(message);
        case "book" -> book(message);
        case "account" -> account(message);
        case "drawn" -> drawn(message);
        case "map" -> map(message);
        default -> any(message);
      };
    }

    private Answer page(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.page(saidPage.decode(message)), saidPage);
    }

    private Answer names(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.names(stringPage.decode(message)), stringPage);
    }

    private Answer pairs(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.pairs(saidIntegerPair.decode(message)), saidIntegerPairList);
    }

    private Answer book(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.book(book.decode(message)), book);
    }

    private Answer account(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.account(account.decode(message)), account);
    }

    private Answer drawn(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.drawn(drawn.decode(message)), drawn);
    }

    private Answer map(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.map(objectMap.decode(message)), json -> Outbound.text(json.text()));
    }

    private Answer any(Inbound.Text message) throws Throwable {
      return Answer.optional(socket.any(object.decode(message)),
          value -> Answer.payload(value, json -> Outbound.text(json.text())));
    }
  }
}
