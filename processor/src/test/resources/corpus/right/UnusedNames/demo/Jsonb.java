package demo;

final class Jsonb {}
