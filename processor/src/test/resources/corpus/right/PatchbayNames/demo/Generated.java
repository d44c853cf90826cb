package demo;

public final class Generated {}
