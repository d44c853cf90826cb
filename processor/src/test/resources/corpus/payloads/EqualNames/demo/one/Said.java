package demo.one;

import java.util.List;

public record Said(int one, List<Kind> kinds) {
    public enum Kind {
        SHORT,
        LONG
    }
}
