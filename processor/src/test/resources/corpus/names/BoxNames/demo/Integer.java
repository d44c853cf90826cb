package demo;

public final class Integer {}
