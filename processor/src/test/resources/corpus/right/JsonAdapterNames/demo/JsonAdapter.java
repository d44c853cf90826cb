package demo;

public record JsonAdapter(int id) {}
