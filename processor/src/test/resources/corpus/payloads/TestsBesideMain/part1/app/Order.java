package app;

import java.util.List;

record Order(String article, List<Piece> pieces) {
    record Piece(int count, Size size) {}

    enum Size {
        SMALL,
        LARGE
    }
}
