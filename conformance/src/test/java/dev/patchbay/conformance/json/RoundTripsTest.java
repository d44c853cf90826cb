package dev.patchbay.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.conformance.Node;
import dev.patchbay.processor.model.ScalarType;
import java.lang.invoke.MethodType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of payload goes to JavaScript and to Jackson, and comes back from both, as the same value. */
final class RoundTripsTest {

    static Stream<Row<?>> rows() throws Exception {
        return Stream.of(
                        ScalarRows.whole(),
                        ScalarRows.fractions(),
                        ScalarRows.boxes(),
                        ScalarRows.texts(),
                        ScalarRows.instants(),
                        ScalarRows.locals(),
                        StructureRows.lists(),
                        StructureRows.arrays(),
                        StructureRows.maps(),
                        StructureRows.maybes(),
                        StructureRows.declared(),
                        StructureRows.anyShape())
                .flatMap(rows -> rows);
    }

    static Stream<Row<?>> exact() {
        return ScalarRows.exact();
    }

    @ParameterizedTest
    @MethodSource({"rows", "exact"})
    void jacksonReadsWhatWeWrite(Row<?> row) throws Exception {
        String json = row.written();
        row.isSame(Jackson.MAPPER.readValue(json, row.codec().type()), json);
    }

    @ParameterizedTest
    @MethodSource({"rows", "exact"})
    void weReadWhatJacksonWrites(Row<?> row) throws Exception {
        row.isRead(Jackson.MAPPER.writeValueAsString(row.value()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void weReadWhatJavaScriptMakesOfWhatWeWrite(Row<?> row) throws Exception {
        assumeTrue(Node.isExpected(), "Node is missing");
        String json = Node.answer("json.mjs", row.written());
        assertThat(json).startsWith("{");
        row.isRead(json);
    }

    @Test
    void hasARowForEveryScalar() throws Exception {
        assertThat(rows().map(row -> row.value().getClass())
                        .filter(Class::isRecord)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(component ->
                                MethodType.methodType(component.getType()).wrap())
                        .flatMap(type -> ScalarType.of(type.returnType().getTypeName()).stream()))
                .contains(ScalarType.values());
    }
}
