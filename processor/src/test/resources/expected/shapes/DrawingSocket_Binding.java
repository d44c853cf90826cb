package demo;

import dev.patchbay.codec.JsonCodec;
import dev.patchbay.codec.JsonCodecs;
import dev.patchbay.codec.JsonText;
import dev.patchbay.message.Inbound;
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
 * Calls {@link DrawingSocket}. Written by Patchbay from its annotations.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Json.Import({DrawingSocket.Drawing.class, DrawingSocket.Frame.class, DrawingSocket.Layer.class,
        DrawingSocket.Point.class})
@Json.Import(
    value = DrawingSocket.Shape.class,
    jsonSettings = @Json(typeProperty = "type"),
    subtypes = {
        @Json.SubType(type = DrawingSocket.Circle.class, name = "Circle"),
        @Json.SubType(type = DrawingSocket.Square.class, name = "Square"),
        @Json.SubType(type = DrawingSocket.Path.class, name = "Path"),
        @Json.SubType(type = DrawingSocket.Nothing.class, name = "Nothing")
    }
)
public final class DrawingSocket_Binding implements SocketBinding {
  private final JsonCodec<DrawingSocket.Drawing> drawing;

  private final JsonCodec<List<DrawingSocket.Shape>> shapeList;

  private final JsonCodec<Integer> integer;

  private final JsonCodec<Map<String, List<DrawingSocket.Layer>>> layerListMap;

  private final JsonCodec<DrawingSocket.Shape> shape;

  public DrawingSocket_Binding(JsonCodecs json) {
    this.drawing = json.of(DrawingSocket.Drawing.class);
    this.shapeList = json.of(DrawingSocket.Shape.class).list();
    this.integer = json.of(Integer.class);
    this.layerListMap = json.of(DrawingSocket.Layer.class).list().map();
    this.shape = json.of(DrawingSocket.Shape.class);
  }

  @Override
  public SocketCalls connect(Handshake handshake) throws Throwable {
    return new Calls();
  }

  private final class Calls implements SocketCalls {
    private final DrawingSocket socket = new DrawingSocket();

    @Override
    public boolean isNonBlocking(Inbound message) {
      return message instanceof Inbound.Text text && isNonBlocking(JsonText.property(text, "type"));
    }

    private boolean isNonBlocking(String type) {
      return switch (type) {
        case "layers" -> false;
        default -> true;
      };
    }

    @Override
    public Answer onText(Inbound.Text message, Connection connection) throws Throwable {
      String type = JsonText.property(message, "type");
      return switch (type) {
        case "shapes" -> shapes(message);
        case "frame" -> frame(message);
        case "layers" -> layers(message);
        default -> rest(message);
      };
    }

    private Answer shapes(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.shapes(drawing.decode(message)), shapeList);
    }

    private Answer frame(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.frame(drawing.decode(message)), integer);
    }

    private Answer layers(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.layers(drawing.decode(message)), layerListMap);
    }

    private Answer rest(Inbound.Text message) throws Throwable {
      return Answer.payload(socket.rest(shape.decode(message)), shape);
    }
  }
}
