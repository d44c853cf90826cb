package demo;

public record Optional(int size) {}
