package demo;

public record Said(int $) {}
