package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is added to a handshake, and who may know it. */
final class AdditionsTest {

    private static final Additions SECRET = new Additions(
            Map.of("Authorization", "Bearer s3cret"), Map.of("token", "s3cret"), List.of(), List.of("bearer.s3cret"));

    private final Additions all =
            new Additions(Map.of("X-App", "a"), Map.of("page", "1"), List.of("v1", "v2")).with(SECRET);

    @Test
    void offersSecretSubprotocolsLast() {
        assertThat(all.offered()).containsExactly("v1", "v2", "bearer.s3cret");
        assertThat(all.headers()).containsOnlyKeys("X-App", "Authorization");
        assertThat(all.query()).containsOnlyKeys("page", "token");
    }

    @Test
    void tellsAnotherOriginNoSecrets() {
        Additions told = all.ofStrangers();

        assertThat(told.offered()).containsExactly("v1", "v2");
        assertThat(told.headers()).isEmpty();
        assertThat(told.query()).isEmpty();
    }
}
