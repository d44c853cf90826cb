package lib.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Said(@Nullable String text, Kind kind, List<Line> lines, Map<Kind, Page<Said>> pages) {
    public enum Kind {
        LOUD,
        QUIET
    }

    public sealed interface Line permits Short, Pause {}

    public record Short(int[] numbers) implements Line {}

    public record Pause() implements Line {}
}
