package demo.socket;

record Message(int id) {}
