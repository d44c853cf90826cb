package demo;

public record List(int size) {}
