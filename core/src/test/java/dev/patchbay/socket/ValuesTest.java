package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that handlers and generated code deal with. */
final class ValuesTest {

    private static final Handshake HANDSHAKE = Handshake.builder("http://localhost/item/7", "/item/7")
            .pathParams(Map.of("id", "7", "name", "seven"))
            .queryParams(Map.of("q", List.of("1", "2"), "none", List.of()))
            .headers(Map.of("h", List.of("v")))
            .cookies(Map.of("c", "d"))
            .build();

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1003, 1007, 1011, 1012, 1013, 1014, 3000, 4999})
    void aCodeMayBeSent(int code) {
        assertThat(CloseReason.of(code).isSendable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_536})
    void aCodeMustNotBeSent(int code) {
        assertThat(CloseReason.of(code).isSendable()).isFalse();
    }

    @Test
    void aCloseReasonHolds123BytesOfUtf8() {
        assertThat(new CloseReason(1000, "x".repeat(123)).reason()).hasSize(123);
        assertThatThrownBy(() -> new CloseReason(1000, "x".repeat(124))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CloseReason(1000, "\u00fc".repeat(62)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("123 bytes");
    }

    @Test
    void aPathVariableIsThereOrTheProgramIsWrong() {
        assertThat(HANDSHAKE.pathParam("id")).isEqualTo("7");
        Integer id = HANDSHAKE.pathParam("id", Integer::valueOf);
        assertThat(id).isEqualTo(7);
        assertThatThrownBy(() -> HANDSHAKE.pathParam("other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'other'", "id", "name");
        assertThatThrownBy(() -> HANDSHAKE.pathParam("other", Integer::valueOf))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPathVariableThatCannotBeConvertedIsNotFound() {
        assertThatThrownBy(() -> HANDSHAKE.pathParam("name", Integer::valueOf))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(404);
                    assertThat(refused.reason()).doesNotContain("seven");
                    assertThat(refused).hasCauseInstanceOf(NumberFormatException.class);
                });
    }

    @Test
    void aHandshakeGivesTheFirstOfSeveralValues() {
        assertThat(HANDSHAKE.queryParam("q")).contains("1");
        assertThat(HANDSHAKE.queryParam("none")).isEmpty();
        assertThat(HANDSHAKE.queryParam("missing")).isEmpty();
        assertThat(HANDSHAKE.header("h")).contains("v");
        assertThat(HANDSHAKE.cookie("c")).contains("d");
        assertThat(HANDSHAKE.cookie("missing")).isEmpty();
    }

    @Test
    void aRefusalHasAStatusOfFailure() {
        assertThat(new Refused().status()).isEqualTo(403);
        assertThat(new Refused().reason()).isEmpty();
        assertThat(new Refused("no").reason()).isEqualTo("no");
        assertThat(new Refused(599, "").status()).isEqualTo(599);
        for (int status : new int[] {0, 101, 200, 399, 600}) {
            assertThatThrownBy(() -> new Refused(status, "")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void anAnswerIsNeverNull() {
        refusesNull(() -> Answer.text(null));
        refusesNull(() -> Answer.binary((byte[]) null));
        refusesNull(() -> Answer.binary((ByteBuffer) null));
        refusesNull(() -> Answer.payload(null, null));
        refusesNull(() -> Answer.optional(null, Answer::text));
        refusesNull(() -> Answer.later(null, Answer::text));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aStageOfNullFails() {
        Answer.Later later = (Answer.Later) Answer.later(CompletableFuture.<String>completedFuture(null), Answer::text);

        assertThatThrownBy(() -> later.stage().toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void anEmptyOptionalAnswersNothing() {
        assertThat(Answer.optional(Optional.<String>empty(), Answer::text)).isEqualTo(Answer.none());
        assertThat(Answer.optional(Optional.of("x"), Answer::text)).isEqualTo(Answer.text("x"));
    }

    private static void refusesNull(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("A handler returned null")
                .hasMessageContaining("Optional.empty()");
    }
}
