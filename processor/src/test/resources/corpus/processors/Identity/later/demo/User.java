package demo;

record User(String name) {}
