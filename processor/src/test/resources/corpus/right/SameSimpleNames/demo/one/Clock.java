package demo.one;

public final class Clock {}
