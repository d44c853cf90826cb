package dev.patchbay.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.socket.Refused;
import dev.patchbay.token.Verification.Expired;
import dev.patchbay.token.Verification.Invalid;
import dev.patchbay.token.Verification.Missing;
import dev.patchbay.token.Verification.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {

    private static final String SECRET = "a secret that is longer than 32 bytes";
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Tokens<String> tokens = tokens("socket", NOON);

    @Test
    void readsWhatItSigned() {
        assertThat(tokens.verify(tokens.sign("\u00fc \"7\""))).isEqualTo(new Valid<>("\u00fc \"7\"", NOON));
    }

    @Test
    void standsInAUrlAsItIs() {
        assertThat(tokens.sign("\u00ff?>\u00ff?>\u00ff?>")).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}");
    }

    @Test
    void isValidForADayToTheMillisecond() {
        String token = tokens.sign("7");

        assertThat(tokens("socket", NOON.plusSeconds(86_400)).verify(token)).isInstanceOf(Valid.class);
        assertThat(tokens("socket", NOON.plusSeconds(86_400).plusMillis(1)).verify(token))
                .isEqualTo(new Expired<>(NOON));
    }

    @Test
    void isValidForAsLongAsItsReaderSays() {
        String token = tokens.sign("7");
        Tokens<String> later = tokens("socket", NOON.plusSeconds(61));

        assertThat(later.maxAge(Duration.ofSeconds(60)).verify(token)).isEqualTo(new Expired<>(NOON));
        assertThat(later.maxAge(Duration.ofSeconds(61)).verify(token)).isInstanceOf(Valid.class);
        assertThatThrownBy(() -> tokens.maxAge(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isInvalidWhereverItWasChanged() {
        String token = tokens.sign("7");
        for (int i = 0; i < token.length(); i++) {
            for (char other : new char[] {'A', 'B', '.', '=', '\u00fc'}) {
                String changed = token.substring(0, i) + other + token.substring(i + 1);
                if (!changed.equals(token)) {
                    assertThat(tokens.verify(changed)).as("%s at %s", other, i).isInstanceOf(Invalid.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a", "a.", ".a", "****.****", "AAAA.AAAA", " "})
    void isInvalidWhereItIsNone(String token) {
        assertThat(tokens.verify(token)).isInstanceOf(Invalid.class);
    }

    @Test
    void isInvalidWithSomethingBehindOrWithoutItsEnd() {
        String token = tokens.sign("7");

        assertThat(tokens.verify(token + "A")).isInstanceOf(Invalid.class);
        assertThat(tokens.verify(token + "=")).isInstanceOf(Invalid.class);
        assertThat(tokens.verify(token.substring(0, token.length() - 1))).isInstanceOf(Invalid.class);
    }

    @Test
    void isInvalidForSomethingElseAndForAnotherSecret() {
        String token = tokens.sign("7");

        assertThat(tokens("upload", NOON).verify(token)).isInstanceOf(Invalid.class);
        assertThat(Tokens.of(SECRET + "!", "socket").verify(token)).isInstanceOf(Invalid.class);
    }

    @Test
    void isInvalidAsAnotherType() {
        Tokens<Integer> numbers = Tokens.of(
                        SECRET,
                        "socket",
                        JsonCodec.of(Integer.class, JsonReader::intValue, (value, json) -> json.number(value)))
                .clock(() -> NOON);

        assertThat(numbers.verify(tokens.sign("seven"))).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesWithTheReason() {
        assertThat(tokens.verify(Optional.of(tokens.sign("7"))).orRefuse()).isEqualTo("7");
        assertThat(reason(tokens.verify(Optional.empty()))).isEqualTo("token missing");
        assertThat(tokens.verify(Optional.empty())).isInstanceOf(Missing.class);
        assertThat(reason(tokens.verify("x"))).isEqualTo("token invalid");
        assertThat(reason(tokens("socket", NOON.plusSeconds(90_000)).verify(tokens.sign("7"))))
                .isEqualTo("token expired");
    }

    @Test
    void needsASecretOf32Bytes() {
        assertThat(Tokens.of("x".repeat(32), "")).isNotNull();
        assertThatThrownBy(() -> Tokens.of("x".repeat(31), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("32 bytes", "got 31");
    }

    @Test
    void saysWhatASecretIsWhereTheEnvironmentHasNone() {
        assertThatThrownBy(() -> Tokens.of(System.getenv("PATCHBAY_TEST_NO_SUCH_SECRET"), ""))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContainingAll("32 bytes", "got null", "openssl");
    }

    private static String reason(Verification<String> verification) {
        try {
            return verification.orRefuse();
        } catch (Refused refused) {
            assertThat(refused.status()).isEqualTo(403);
            return refused.reason();
        }
    }

    private static Tokens<String> tokens(String salt, Instant now) {
        InstantSource clock = () -> now;
        return Tokens.of(SECRET, salt).clock(clock);
    }
}
