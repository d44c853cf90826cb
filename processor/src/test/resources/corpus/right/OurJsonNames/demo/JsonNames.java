package demo;

public record JsonNames(JsonReader read, JsonWriter write, String name, int yield, String json2, String value) {}
