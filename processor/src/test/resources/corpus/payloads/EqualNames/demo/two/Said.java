package demo.two;

import java.util.Map;

public record Said(String two, Map<Kind, demo.one.Said> others) {
    public enum Kind {
        LOUD,
        QUIET
    }
}
