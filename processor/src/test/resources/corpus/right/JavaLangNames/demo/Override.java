package demo;

public record Override(int by) {}
