package demo;

public record IllegalArgumentException(int id) {}
