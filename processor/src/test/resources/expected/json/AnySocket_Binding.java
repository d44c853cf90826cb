package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link AnySocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnMessage(\"page\") demo.Page<demo.AnySocket.Said> page(@Payload demo.Page<demo.AnySocket.Said>)",
    "@OnMessage(\"names\") demo.Page<String> names(@Payload demo.Page<String>)",
    "@OnMessage(\"pairs\") List<demo.AnySocket.Pair<demo.AnySocket.Said, Integer>> pairs(@Payload demo.AnySocket.Pair<demo.AnySocket.Said, Integer>)",
    "@OnMessage(\"book\") demo.AnySocket.Book book(@Payload demo.AnySocket.Book)",
    "@OnMessage(\"account\") demo.Account account(@Payload demo.Account)",
    "@OnMessage(\"drawn\") demo.AnySocket.Drawn drawn(@Payload demo.AnySocket.Drawn)",
    "@OnMessage(\"map\") JsonValue map(@Payload Map<String, Object>)",
    "@OnMessage Optional<JsonValue> any(@Payload Object)"
})
public final class AnySocket_Binding implements SocketBinding {
  private static final JsonCodec<Page<AnySocket.Said>> saidPage = JsonCodec.of(Page.class,
      json2 -> Page_Json.read(json2, AnySocket_Said_Json::read),
      (each2, json2) -> Page_Json.write(each2, json2, AnySocket_Said_Json::write));

  private static final JsonCodec<Page<String>> stringPage = JsonCodec.of(Page.class,
      json2 -> Page_Json.read(json2, JsonReader::string),
      (each2, json2) -> Page_Json.write(each2, json2, (each3, json3) -> json3.string(each3)));

  private static final JsonCodec<AnySocket.Pair<AnySocket.Said, Integer>> saidIntegerPair = JsonCodec.of(AnySocket.Pair.class,
      json2 -> AnySocket_Pair_Json.read(json2, AnySocket_Said_Json::read, JsonReader::intValue),
      (each2, json2) -> AnySocket_Pair_Json.write(each2, json2, AnySocket_Said_Json::write,
      (each3, json3) -> json3.number(each3)));

  private static final JsonCodec<List<AnySocket.Pair<AnySocket.Said, Integer>>> saidIntegerPairList = JsonCodec.of(List.class,
      json2 -> JsonLists.list(json2, json3 -> AnySocket_Pair_Json.read(json3,
      AnySocket_Said_Json::read, JsonReader::intValue)),
      (each2, json2) -> JsonLists.list(each2, json2,
      (each3, json3) -> AnySocket_Pair_Json.write(each3, json3, AnySocket_Said_Json::write,
      (each4, json4) -> json4.number(each4))));

  private static final JsonCodec<AnySocket.Book> book = AnySocket_Book_Json.CODEC;

  private static final JsonCodec<Account> account = Account_Json.CODEC;

  private static final JsonCodec<AnySocket.Drawn> drawn = AnySocket_Drawn_Json.CODEC;

  private static final JsonCodec<Map<String, Object>> objectMap = JsonCodec.of(Map.class,
      json2 -> JsonLists.map(json2, json3 -> json3.untyped()),
      (each2, json2) -> JsonLists.map(each2, json2, (each3, json3) -> json3.untyped(each3)));

  private static final JsonCodec<Object> object = JsonCodec.of(Object.class,
      json2 -> json2.untyped(), (each2, json2) -> json2.untyped(each2));

  public AnySocket_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(Account_Json.CODEC, AnySocket_Book_Json.CODEC, AnySocket_Drawn_Json.CODEC,
        AnySocket_Point_Json.CODEC, AnySocket_Said_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
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
      return Answer.payload(socket.page(saidPage.decode(message, "type")), saidPage);
    }

    private Answer names(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.names(stringPage.decode(message, "type")), stringPage);
    }

    private Answer pairs(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.pairs(saidIntegerPair.decode(message, "type")), saidIntegerPairList);
    }

    private Answer book(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.book(book.decode(message, "type")), book);
    }

    private Answer account(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.account(account.decode(message, "type")), account);
    }

    private Answer drawn(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.drawn(drawn.decode(message, "type")), drawn);
    }

    private Answer map(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.map(objectMap.decode(message, "type")), Outbound::json);
    }

    private Answer any(Inbound.Text message) throws Throwable {
      return Answer.optional(socket.any(object.decode(message)),
          value -> Answer.payload(value, Outbound::json));
    }
  }
}
