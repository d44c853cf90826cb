package demo.message;

public record Message(int id) {}
