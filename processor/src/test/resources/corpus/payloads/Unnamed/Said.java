import java.util.List;
import java.util.Map;

record Said(String text, Mood mood, List<Line> lines, Map<Mood, Page<Line>> pages) {
    sealed interface Line permits Short, Pause {}

    record Short(int number) implements Line {}

    record Pause() implements Line {}

    record Page<T>(List<T> items) {}
}
