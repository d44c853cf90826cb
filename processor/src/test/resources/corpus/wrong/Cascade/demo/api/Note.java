package demo.api;

public record Note(String text) {}
