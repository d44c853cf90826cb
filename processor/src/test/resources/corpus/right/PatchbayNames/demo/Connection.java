package demo;

public record Connection(int id) {}
