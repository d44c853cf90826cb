package demo;

public final class Boolean {}
