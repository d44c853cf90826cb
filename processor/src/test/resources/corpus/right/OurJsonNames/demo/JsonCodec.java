package demo;

public record JsonCodec(JsonLists lists) {}
