package demo;

record Words(String text) {}
