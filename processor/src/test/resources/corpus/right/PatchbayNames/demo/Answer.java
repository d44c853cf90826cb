package demo;

public record Answer(int id) {}
