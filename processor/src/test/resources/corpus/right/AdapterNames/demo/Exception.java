package demo;

public record Exception(int id) {}
