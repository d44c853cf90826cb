package demo;

public record Generated(int id) {}
