package demo;

public record Welcome(String greeting) {}
