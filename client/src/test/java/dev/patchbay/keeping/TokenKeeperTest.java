package dev.patchbay.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.LoginException.NoToken;
import dev.patchbay.client.auth.Token;
import dev.patchbay.session.Mailbox;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** One token, however many ask for it. */
final class TokenKeeperTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final CountedTime time = new CountedTime(new ManualTime());
    private final List<CompletableFuture<Token>> fetches = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private final TokenKeeper keeper = new TokenKeeper(
            () -> {
                fetches.add(new CompletableFuture<>());
                return fetches.get(fetches.size() - 1);
            },
            new TokenKeeper.Surroundings(
                    EARLY, time, Runnable::run, token -> fresh.add(token.token().value()), Mailbox.Owner.NONE));

    @Test
    void fetchesOnceForAllWhoAskMeanwhile() {
        List<CompletionStage<HeldToken>> asked = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            asked.add(keeper.token());
        }
        assertThat(fetches).hasSize(1);
        assertThat(time.waiting()).isOne();

        answer(Token.of("a", time.instant().plus(HOUR)));

        assertThat(asked).allSatisfy(one -> assertThat(value(one)).isEqualTo("a"));
        assertThat(value(keeper.token())).isEqualTo("a");
        assertThat(fetches).hasSize(1);
        assertThat(time.waiting()).isOne();
    }

    @Test
    void fetchesTheNextAMinuteBeforeItExpires() {
        have(Token.of("a", time.instant().plus(HOUR)));

        time.advance(HOUR.minus(EARLY).minusMillis(1));
        assertThat(fetches).hasSize(1);
        time.advance(Duration.ofMillis(1));
        assertThat(fetches).hasSize(2);

        CompletionStage<HeldToken> asked = keeper.token(); // waits for the new one
        assertThat(asked.toCompletableFuture()).isNotDone();
        answer(Token.of("b", time.instant().plus(HOUR)));
        assertThat(value(asked)).isEqualTo("b");
        assertThat(fresh).containsExactly("a", "b");
        assertThat(time.waiting()).isOne();
    }

    @Test
    void fetchesTheNextBehindHalfOfAShortTime() {
        have(Token.of("a", time.instant().plusSeconds(10)));

        time.advance(Duration.ofMillis(4999));
        assertThat(fetches).hasSize(1);
        time.advance(Duration.ofMillis(1));
        assertThat(fetches).hasSize(2);
    }

    @Test
    void goesOnWithAGoodTokenWhereTheNextCannotBeFetched() {
        have(Token.of("a", time.instant().plus(HOUR)));
        time.advance(HOUR.minus(EARLY));
        CompletionStage<HeldToken> meanwhile = keeper.token();

        last().completeExceptionally(new IllegalStateException("down"));

        assertThat(value(meanwhile)).isEqualTo("a");
        assertThat(value(keeper.token())).isEqualTo("a"); // during the pause
        time.advance(Duration.ofMillis(500));
        assertThat(fetches).hasSize(3);
        last().completeExceptionally(new IllegalStateException("down"));
        time.advance(EARLY);
        CompletionStage<HeldToken> late = keeper.token();
        assertThat(late.toCompletableFuture()).isNotDone(); // for it has expired
    }

    @Test
    void neverGivesARefusedTokenAgain() {
        HeldToken first = have(Token.of("a"));
        keeper.refused(first);
        keeper.refused(first);

        CompletionStage<HeldToken> asked = keeper.token();
        answer(Token.of("a"));

        assertThat(asked.toCompletableFuture().join()).isNotSameAs(first);
        keeper.refused(first); // by a connection that is long over
        assertThat(keeper.token().toCompletableFuture().join())
                .isSameAs(asked.toCompletableFuture().join());
        assertThat(fetches).hasSize(2);
    }

    @Test
    void renewsAtOnceAndOnceWhatAServerRefuses() {
        HeldToken first = have(Token.of("a"));
        keeper.renew(first);
        keeper.renew(first);
        assertThat(fetches).hasSize(2);
        answer(Token.of("b"));
        keeper.renew(first);

        assertThat(fetches).hasSize(2);
        assertThat(fresh).containsExactly("a", "b");
    }

    @Test
    void pausesBehindAFailureHoweverOftenItIsAsked() {
        CompletionStage<HeldToken> first = keeper.token();
        last().completeExceptionally(new IllegalStateException("secret"));
        assertThatThrownBy(() -> first.toCompletableFuture().join())
                .hasCauseInstanceOf(NoToken.class)
                .hasMessageNotContaining("secret");

        List<CompletionStage<HeldToken>> asked = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            asked.add(keeper.token());
        }
        assertThat(fetches).hasSize(1);
        assertThat(time.waiting()).isOne();
        time.advance(Duration.ofMillis(500));
        assertThat(fetches).hasSize(2);
        answer(Token.of("a"));
        assertThat(asked).allSatisfy(one -> assertThat(value(one)).isEqualTo("a"));
    }

    @Test
    void fetchesNothingBehindAPauseWhereNobodyAsks() {
        CompletionStage<HeldToken> unused = keeper.token();
        last().completeExceptionally(new IllegalStateException("down"));

        time.advance(HOUR);

        assertThat(fetches).hasSize(1);
        assertThat(time.waiting()).isZero();
    }

    @Test
    void gives10SecondsToAFetchAndTakesNothingThatComesLater() {
        CompletionStage<HeldToken> asked = keeper.token();
        time.advance(Duration.ofMillis(9_999));
        assertThat(asked.toCompletableFuture()).isNotDone();
        time.advance(Duration.ofMillis(1));
        assertThat(asked.toCompletableFuture()).isCompletedExceptionally();

        fetches.get(0).complete(Token.of("late"));
        CompletionStage<HeldToken> again = keeper.token();
        assertThat(again.toCompletableFuture()).isNotDone();
        time.advance(Duration.ofMillis(500));
        answer(Token.of("b"));
        assertThat(value(again)).isEqualTo("b");
    }

    @Test
    void takesNoTokenThatHasExpiredAlready() {
        CompletionStage<HeldToken> asked = keeper.token();
        answer(Token.of("a", time.instant()));

        assertThat(asked.toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void leavesNoAlarmBehindWhenItStops() {
        have(Token.of("a", time.instant().plus(HOUR)));
        keeper.stop();

        assertThat(time.waiting()).isZero();
        assertThat(keeper.token().toCompletableFuture()).isCompletedExceptionally();
        assertThat(fetches).hasSize(1);
    }

    private HeldToken have(Token token) {
        CompletionStage<HeldToken> asked = keeper.token();
        answer(token);
        return asked.toCompletableFuture().join();
    }

    private void answer(Token token) {
        last().complete(token);
    }

    private CompletableFuture<Token> last() {
        return fetches.get(fetches.size() - 1);
    }

    private static String value(CompletionStage<HeldToken> stage) {
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join().token().value();
    }
}
