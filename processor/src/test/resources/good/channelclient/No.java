package demo;

public record No(String why) {}
