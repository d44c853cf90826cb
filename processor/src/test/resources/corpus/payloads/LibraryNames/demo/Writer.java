package demo;

public record Writer(int id) {}
