package demo;

final class Deep {
    private Deep() {}

    record _1(Deep_1 other) {}
}
