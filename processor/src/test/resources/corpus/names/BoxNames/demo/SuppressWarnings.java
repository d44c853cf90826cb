package demo;

public final class SuppressWarnings {}
