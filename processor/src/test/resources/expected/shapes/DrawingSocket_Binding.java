package demo;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Binds;
import dev.patchbay.binding.JsonText;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Handshake;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link DrawingSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Binds({
    "@OnMessage(\"shapes\") @NonBlocking List<demo.DrawingSocket.Shape> shapes(@Payload demo.DrawingSocket.Drawing)",
    "@OnMessage(\"frame\") @NonBlocking int frame(@Payload demo.DrawingSocket.Drawing)",
    "@OnMessage(\"layers\") Map<String, List<demo.DrawingSocket.Layer>> layers(@Payload demo.DrawingSocket.Drawing)",
    "@OnMessage @NonBlocking demo.DrawingSocket.Shape rest(@Payload demo.DrawingSocket.Shape)"
})
public final class DrawingSocket_Binding implements SocketBinding {
  private static final JsonCodec<DrawingSocket.Drawing> drawing = DrawingSocket_Drawing_Json.CODEC;

  private static final JsonCodec<List<DrawingSocket.Shape>> shapeList = DrawingSocket_Shape_Json.CODEC.list();

  private static final JsonCodec<Integer> integer = JsonCodec.of(Integer.class,
      JsonReader::intValue, (each2, json2) -> json2.number(each2));

  private static final JsonCodec<Map<String, List<DrawingSocket.Layer>>> layerListMap = DrawingSocket_Layer_Json.CODEC.list().map();

  private static final JsonCodec<DrawingSocket.Shape> shape = DrawingSocket_Shape_Json.CODEC;

  public DrawingSocket_Binding() {
  }

  @Override
  public List<JsonCodec<?>> codecs() {
    return List.of(DrawingSocket_Circle_Json.CODEC, DrawingSocket_Color_Json.CODEC,
        DrawingSocket_Drawing_Json.CODEC, DrawingSocket_Frame_Json.CODEC,
        DrawingSocket_Layer_Json.CODEC, DrawingSocket_Nothing_Json.CODEC,
        DrawingSocket_Path_Json.CODEC, DrawingSocket_Point_Json.CODEC,
        DrawingSocket_Shape_Json.CODEC, DrawingSocket_Square_Json.CODEC);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private static final class Calls implements SocketCalls {
    private final DrawingSocket socket = new DrawingSocket();

    @Override
    public String typeOf(Inbound.Text message) {
      return JsonText.property(message, "type");
    }

    @Override
    public boolean textIsNonBlocking(String type) {
      return switch (type) {
        case "layers" -> false;
        default -> true;
      };
    }

    @Override
    public Answer onText(String type, Inbound.Text message, Connection connection) throws
        Throwable {
      return switch (type) {
        case "shapes" -> shapes(message);
        case "frame" -> frame(message);
        case "layers" -> layers(message);
        default -> rest(message);
      };
    }

    private Answer shapes(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.shapes(drawing.decode(message, "type")), shapeList);
    }

    private Answer frame(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.frame(drawing.decode(message, "type")), integer);
    }

    private Answer layers(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.layers(drawing.decode(message, "type")), layerListMap);
    }

    private Answer rest(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.rest(shape.decode(message)), shape);
    }
  }
}
