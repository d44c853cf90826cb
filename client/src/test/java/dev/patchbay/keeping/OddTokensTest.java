package dev.patchbay.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.LoginException;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Token;
import dev.patchbay.session.Mailbox;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Tokens that live for ever, and credentials that give none. */
final class OddTokensTest {

    private final CountedTime time = new CountedTime(new ManualTime());

    @Test
    void keepsATokenForEver() {
        TokenKeeper keeper = keeper(Duration.ofSeconds(60), Credentials.from(() -> Token.of("a", Instant.MAX)));

        assertThat(keeper.token().toCompletableFuture()).isCompleted();
    }

    @Test
    void takesATokenThatIsAlwaysRenewed() {
        TokenKeeper keeper = keeper(
                ChronoUnit.FOREVER.getDuration(),
                Credentials.from(() -> Token.of("a", time.instant().plusSeconds(100))));

        assertThat(keeper.token().toCompletableFuture()).isCompleted();
    }

    @Test
    @SuppressWarnings("NullAway") // as a program without such a check would
    void hasFailedAtOnceWhereThereIsNoStage() {
        CompletionStage<HeldToken> asked =
                keeper(Duration.ofSeconds(60), () -> null).token();

        assertThat(asked)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(LoginException.NoToken.class);
    }

    private TokenKeeper keeper(Duration early, Credentials source) {
        return new TokenKeeper(
                source, new TokenKeeper.Surroundings(early, time, Runnable::run, token -> {}, Mailbox.Owner.NONE));
    }
}
