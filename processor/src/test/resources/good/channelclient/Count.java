package demo;

public record Count(long all) {}
