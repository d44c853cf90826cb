package demo;

public record Reader(int id) {}
