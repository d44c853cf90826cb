package demo;

final class SocketBinding {}
