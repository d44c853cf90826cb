package demo;

record Said(String words) {}
