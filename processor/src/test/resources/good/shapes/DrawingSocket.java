package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Socket
final class DrawingSocket {

    enum Color {
        RED,
        GREEN
    }

    sealed interface Shape permits Circle, Polygon, Nothing {}

    record Circle(double radius, Color color) implements Shape {}

    sealed interface Polygon extends Shape permits Square, Path {}

    record Square(double side, Color color) implements Polygon {}

    record Path(List<Point> points) implements Polygon {}

    record Nothing() implements Shape {}

    record Point(int x, int y) {}

    record Drawing(String name, List<Shape> shapes, Optional<Frame> frame, Point[] corners, Map<String, List<Layer>> layers) {}

    record Frame(int width) {}

    record Layer(Set<Color> colors) {}

    @OnMessage("shapes")
    @NonBlocking
    List<Shape> shapes(Drawing drawing) {
        return drawing.shapes();
    }

    @OnMessage("frame")
    @NonBlocking
    int frame(Drawing drawing) {
        return drawing.frame().map(Frame::width).orElse(0);
    }

    @OnMessage("layers")
    Map<String, List<Layer>> layers(Drawing drawing) {
        return drawing.layers();
    }

    @OnMessage
    @NonBlocking
    Shape rest(Shape shape) {
        return shape;
    }
}
