package api;

public record Said(String text, Tone tone) {
    public enum Tone {
        HIGH,
        LOW
    }
}
