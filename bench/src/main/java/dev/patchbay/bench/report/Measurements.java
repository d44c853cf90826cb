package dev.patchbay.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rounds of all measurements, by what was measured and by what. */
final class Measurements {

    private static final Set<String> NAMES = Set.of("label", "path", "mode", "connections", "in-flight");

    private final Map<Row, Map<String, Figures>> rows = new LinkedHashMap<>();

    /** Takes the lines that the load generator wrote, and leaves what else is among them. */
    Measurements(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("label=")) {
                add(fields(line));
            }
        }
    }

    /** In the order in which they were measured first. */
    Map<Row, Map<String, Figures>> rows() {
        return rows;
    }

    Optional<Figures> of(Cell cell) {
        return rows.entrySet().stream()
                .filter(row -> cell.isIn(row.getKey()))
                .flatMap(row -> Optional.ofNullable(row.getValue().get(cell.figure())).stream())
                .findFirst();
    }

    private void add(Map<String, String> fields) {
        Map<String, Figures> figures = rows.computeIfAbsent(Row.of(fields), any -> new LinkedHashMap<>());
        fields.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                figures.computeIfAbsent(name, any -> new Figures(new ArrayList<>()))
                        .rounds()
                        .add(Double.parseDouble(value));
            }
        });
    }

    private static Map<String, String> fields(String line) {
        return Arrays.stream(line.split(" "))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other, LinkedHashMap::new));
    }
}
