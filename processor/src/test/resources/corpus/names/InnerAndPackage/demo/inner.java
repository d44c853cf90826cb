package demo;

final class inner {}
