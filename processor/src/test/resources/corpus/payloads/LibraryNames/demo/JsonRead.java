package demo;

public record JsonRead(int id) {}
