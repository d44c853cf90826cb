package demo;

public record Map(int size) {}
