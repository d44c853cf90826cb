package demo;

final class A {
    private A() {}

    record _B(int id) {}
}
