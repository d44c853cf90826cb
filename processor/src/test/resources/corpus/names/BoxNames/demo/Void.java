package demo;

public final class Void {}
