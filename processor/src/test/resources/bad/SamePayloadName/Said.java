package bad.a;

public record Said(int n) {}
