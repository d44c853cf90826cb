package bad.b;

public record Said(int n) {}
