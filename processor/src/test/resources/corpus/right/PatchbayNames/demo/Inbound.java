package demo;

public record Inbound(int id) {}
