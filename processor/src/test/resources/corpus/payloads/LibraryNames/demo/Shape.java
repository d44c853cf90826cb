package demo;

public record Shape(int id) {}
