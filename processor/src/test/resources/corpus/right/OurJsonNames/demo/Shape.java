package demo;

public record Shape(String name, int json, int NAMES) {}
