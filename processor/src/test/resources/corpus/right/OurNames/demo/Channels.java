package demo;

final class Channels {}
