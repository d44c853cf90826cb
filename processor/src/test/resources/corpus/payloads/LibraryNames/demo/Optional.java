package demo;

public record Optional(int id) {}
