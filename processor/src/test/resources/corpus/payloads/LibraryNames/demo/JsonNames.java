package demo;

public record JsonNames(int id) {}
