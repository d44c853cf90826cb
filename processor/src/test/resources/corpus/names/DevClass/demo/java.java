package demo;

final class java {}
