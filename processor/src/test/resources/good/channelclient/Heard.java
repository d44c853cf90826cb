package demo;

public record Heard(String text) {}
