package demo;

public record Shout(String text) {}
