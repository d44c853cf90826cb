package demo;

/** Public, as is its adapter. */
public record Said(String text) {}
