package demo;

public record String(int length) {}
