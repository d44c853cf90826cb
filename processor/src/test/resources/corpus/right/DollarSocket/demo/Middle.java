package demo;

public record Middle(int a$b) {}
