package demo;

final class Server {}
