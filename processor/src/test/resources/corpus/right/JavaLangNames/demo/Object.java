package demo;

public record Object(int id) {}
