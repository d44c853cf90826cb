package demo;

public record UUID(int id) {}
