package demo;

final class dev {}
