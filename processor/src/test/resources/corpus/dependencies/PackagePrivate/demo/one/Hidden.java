package demo.one;

final class Hidden {}
