package demo;

final class Calls {}
