package demo;

public final class Throwable {}
