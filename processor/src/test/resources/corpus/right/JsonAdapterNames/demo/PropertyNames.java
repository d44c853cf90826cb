package demo;

public record PropertyNames(int id) {}
