package demo;

final class Writer {}
