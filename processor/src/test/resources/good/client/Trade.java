package demo;

public record Trade(long price) {}
