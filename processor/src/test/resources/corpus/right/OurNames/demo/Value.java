package demo;

final class Value {}
