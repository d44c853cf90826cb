package demo;

public record Type(int id) {}
