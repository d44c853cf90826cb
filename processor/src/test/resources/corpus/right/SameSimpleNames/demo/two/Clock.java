package demo.two;

public final class Clock {}
