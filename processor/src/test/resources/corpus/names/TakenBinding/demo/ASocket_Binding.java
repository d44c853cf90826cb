package demo;

final class ASocket_Binding {}
