package demo;

public record Dollar$(int id) {}
