package demo;

public record Note(String type) {}
