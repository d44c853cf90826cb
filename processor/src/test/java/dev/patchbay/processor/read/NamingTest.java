package dev.patchbay.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of properties, beside what Jackson makes of them. */
class NamingTest {

    private static final List<NamingBase> STRATEGIES = List.of(
            (NamingBase) PropertyNamingStrategies.SNAKE_CASE,
            (NamingBase) PropertyNamingStrategies.UPPER_SNAKE_CASE,
            (NamingBase) PropertyNamingStrategies.LOWER_CAMEL_CASE,
            (NamingBase) PropertyNamingStrategies.UPPER_CAMEL_CASE,
            (NamingBase) PropertyNamingStrategies.LOWER_CASE,
            (NamingBase) PropertyNamingStrategies.KEBAB_CASE,
            (NamingBase) PropertyNamingStrategies.LOWER_DOT_CASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "userName",
                "UserName",
                "userID",
                "userIDNumber",
                "HTTPServer",
                "aB",
                "aBC",
                "ABC",
                "a1B2",
                "user_name",
                "user_Name",
                "_userName",
                "__User",
                "_",
                "USER_NAME",
                "größeÄndern",
                "x$Y",
                "isActive"
            })
    void areWhatJacksonMakesOfThem(String name) {
        for (NamingBase strategy : STRATEGIES) {
            String ours =
                    Naming.of(strategy.getClass().getSimpleName()).orElseThrow().name(name);
            assertThat(ours).as(strategy.getClass().getSimpleName()).isEqualTo(strategy.translate(name));
        }
    }
}
