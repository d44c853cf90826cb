package demo;

public record Types(int id) {}
