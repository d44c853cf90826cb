package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonArrays;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link WireSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnMessage(\"widths\") demo.WireSocket.Widths widths(@Payload demo.WireSocket.Widths)",
    "@OnMessage(\"times\") demo.WireSocket.Times times(@Payload demo.WireSocket.Times)",
    "@OnMessage(\"named\") demo.WireSocket.Named named(@Payload demo.WireSocket.Named)",
    "@OnMessage(\"maps\") demo.WireSocket.Maps maps(@Payload demo.WireSocket.Maps)",
    "@OnMessage(\"lists\") demo.WireSocket.Lists lists(@Payload demo.WireSocket.Lists)",
    "@OnMessage(\"page\") demo.WireSocket.Page<demo.WireSocket.Tree> page(@Payload demo.WireSocket.Page<demo.WireSocket.Tree>)",
    "@OnMessage(\"optionals\") demo.WireSocket.Optionals optionals(@Payload demo.WireSocket.Optionals)",
    "@OnMessage(\"exact\") demo.WireSocket.Exact exact(@Payload demo.WireSocket.Exact)",
    "@OnMessage(\"event\") List<demo.WireSocket.Event> event(@Payload demo.WireSocket.Event)",
    "@OnMessage(\"verbatim\") demo.WireSocket.Verbatim verbatim(@Payload demo.WireSocket.Verbatim)",
    "@OnMessage int[] numbers(@Payload demo.WireSocket.Level[])"
})
public final class WireSocket_Binding implements SocketBinding {
  private static final JsonCodec<WireSocket.Widths> widths = WireSocket_Widths_Json.CODEC;

  private static final JsonCodec<WireSocket.Times> times = WireSocket_Times_Json.CODEC;

  private static final JsonCodec<WireSocket.Named> named = WireSocket_Named_Json.CODEC;

  private static final JsonCodec<WireSocket.Maps> maps = WireSocket_Maps_Json.CODEC;

  private static final JsonCodec<WireSocket.Lists> lists = WireSocket_Lists_Json.CODEC;

  private static final JsonCodec<WireSocket.Page<WireSocket.Tree>> treePage = JsonCodec.of(WireSocket.Page.class,
      json2 -> WireSocket_Page_Json.read(json2, WireSocket_Tree_Json::read),
      (each2, json2) -> WireSocket_Page_Json.write(each2, json2, WireSocket_Tree_Json::write));

  private static final JsonCodec<WireSocket.Optionals> optionals = WireSocket_Optionals_Json.CODEC;

  private static final JsonCodec<WireSocket.Exact> exact = WireSocket_Exact_Json.CODEC;

  private static final JsonCodec<WireSocket.Event> event = WireSocket_Event_Json.CODEC;

  private static final JsonCodec<List<WireSocket.Event>> eventList = WireSocket_Event_Json.CODEC.list();

  private static final JsonCodec<WireSocket.Verbatim> verbatim = WireSocket_Verbatim_Json.CODEC;

  private static final JsonCodec<WireSocket.Level[]> levelArray = JsonCodec.of(WireSocket.Level[].class,
      json2 -> JsonArrays.array(json2, WireSocket.Level[]::new, WireSocket_Level_Json::read),
      (each2, json2) -> JsonArrays.array(each2, json2, WireSocket_Level_Json::write));

  private static final JsonCodec<int[]> integerArray = JsonCodec.of(int[].class,
      json2 -> JsonArrays.ints(json2), (each2, json2) -> JsonArrays.ints(each2, json2));

  public WireSocket_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(WireSocket_Event_Json.CODEC, WireSocket_Exact_Json.CODEC,
        WireSocket_Joined_Json.CODEC, WireSocket_Left_Json.CODEC, WireSocket_Level_Json.CODEC,
        WireSocket_Lists_Json.CODEC, WireSocket_Maps_Json.CODEC, WireSocket_Named_Json.CODEC,
        WireSocket_Optionals_Json.CODEC, WireSocket_Times_Json.CODEC, WireSocket_Tree_Json.CODEC,
        WireSocket_Verbatim_Json.CODEC, WireSocket_Widths_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final WireSocket socket = new WireSocket();

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      String type = JsonText.property(message, "type");
      return switch (type) {
        case "widths" -> widths(message);
        case "times" -> times(message);
        case "named" -> named(message);
        case "maps" -> maps(message);
        case "lists" -> lists(message);
        case "page" -> page(message);
        case "optionals" -> optionals(message);
        case "exact" -> exact(message);
        case "event" -> event(message);
        case "verbatim" -> verbatim(message);
        default -> numbers(message);
      };
    }

    private Answer widths(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.widths(widths.decode(message, "type")), widths);
    }

    private Answer times(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.times(times.decode(message, "type")), times);
    }

    private Answer named(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.named(named.decode(message, "type")), named);
    }

    private Answer maps(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.maps(maps.decode(message, "type")), maps);
    }

    private Answer lists(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.lists(lists.decode(message, "type")), lists);
    }

    private Answer page(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.page(treePage.decode(message, "type")), treePage);
    }

    private Answer optionals(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.optionals(optionals.decode(message, "type")), optionals);
    }

    private Answer exact(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.exact(exact.decode(message, "type")), exact);
    }

    private Answer event(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.event(event.decode(message, "type")), eventList);
    }

    private Answer verbatim(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.verbatim(verbatim.decode(message, "type")), verbatim);
    }

    private Answer numbers(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.numbers(levelArray.decode(message)), integerArray);
    }
  }
}
