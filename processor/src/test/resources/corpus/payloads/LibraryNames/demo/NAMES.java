package demo;

public enum NAMES {
    CODEC,
    NAMES,
    CONSTANTS,
    text,
    value
}
