package demo.one;

public record Said(int id) {}
