package demo;

public record Question(String text) {}
