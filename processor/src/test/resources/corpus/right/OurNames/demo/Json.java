package demo;

final class Json {}
