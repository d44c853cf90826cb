package demo;

public record Enter(String name, int heard) {}
