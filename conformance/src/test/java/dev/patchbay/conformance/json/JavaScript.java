package dev.patchbay.conformance.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patchbay.conformance.Node;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What JavaScript says of all rows; it is asked once. */
final class JavaScript {

    private JavaScript() {}

    /**
     * What JavaScript says of a row.
     *
     * @param problem how it differs from what we wrote; empty if it does not
     * @param written the value as JavaScript writes it
     */
    record Answer(String problem, String written) {}

    /** Those of one run. */
    private static final class Answers {

        static final Map<String, Answer> ALL = ask();

        private static Map<String, Answer> ask() {
            try {
                JsonMapper mapper = new JsonMapper();
                Map<String, String> written = Rows.all().collect(Collectors.toMap(Row::name, Row::written));
                String answers = Node.run(mapper.writeValueAsString(written), "round-trips.mjs");
                return mapper.readValue(answers, new TypeReference<>() {});
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Answer answer(Row<?> row) throws InterruptedException {
        assumeTrue(Node.isWanted(), "Node is missing");
        return Objects.requireNonNull(Answers.ALL.get(row.name()));
    }
}
