package demo;

record Deep_1(String text) {}
