package demo;

public record Hello(String symbol, boolean first) {}
