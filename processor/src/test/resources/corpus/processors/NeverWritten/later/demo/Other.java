package demo;

final class Other {}
