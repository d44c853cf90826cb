package demo;

public record Sent(int id) {}
