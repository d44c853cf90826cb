package demo;

public record ViewBuilder(int id) {}
