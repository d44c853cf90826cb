package demo;

public record Integer(int id) {}
