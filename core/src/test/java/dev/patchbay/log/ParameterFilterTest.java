package dev.patchbay.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ParameterFilterTest {

    @Test
    void leavesOutWhatIsNamedAPasswordOrAToken() {
        assertThat(ParameterFilter.DEFAULT.show(Map.of("userToken", "abc"))).isEqualTo("{userToken=[FILTERED]}");
        assertThat(ParameterFilter.DEFAULT.show(Map.of("PASSWORDS", Map.of("a", "b"))))
                .isEqualTo("{PASSWORDS=[FILTERED]}");
        assertThat(ParameterFilter.DEFAULT.show(List.of(Map.of("a", Map.of("token", 7)), 1)))
                .isEqualTo("[{a={token=[FILTERED]}}, 1]");
        assertThat(ParameterFilter.DEFAULT.show(Map.of("name", "password"))).isEqualTo("{name=password}");
    }

    @Test
    void leavesOutWhatTheProgramNames() {
        ParameterFilter filter = ParameterFilter.of("card");

        assertThat(filter.show(Map.of("cardNumber", 7))).isEqualTo("{cardNumber=[FILTERED]}");
        assertThat(filter.show(Map.of("token", "abc"))).isEqualTo("{token=abc}");
    }

    @Test
    void leavesTheRestOut() {
        assertThat(ParameterFilter.DEFAULT.show("x".repeat(500))).isEqualTo("x".repeat(500));
        assertThat(ParameterFilter.DEFAULT.show("x".repeat(501))).isEqualTo("x".repeat(500) + "...");
    }

    @Test
    void staysInOneLine() {
        assertThat(ParameterFilter.DEFAULT.show(Map.of("a", "x\nINFO fake\u001b[0m")))
                .isEqualTo("{a=x INFO fake [0m}");
        assertThat(ParameterFilter.DEFAULT.show(null)).isEqualTo("null");
    }

    @Test
    void isCutOffWhereItIsNestedTooDeeply() {
        Object nested = "end";
        for (int i = 0; i < 100_000; i++) {
            nested = List.of(nested);
        }
        assertThat(ParameterFilter.DEFAULT.show(nested)).isEqualTo("[".repeat(33) + "..." + "]".repeat(33));
    }
}
