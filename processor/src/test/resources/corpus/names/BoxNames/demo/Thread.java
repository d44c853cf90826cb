package demo;

public final class Thread {}
