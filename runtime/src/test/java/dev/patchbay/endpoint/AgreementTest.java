package dev.patchbay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.mount.Mount;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.TestSocket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of Phoenix's protocol, section 1. */
final class AgreementTest {

    private static final String TOKEN = "base64url.bearer.phx.";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"'mqtt,sip', sip", "sip, sip", "'x,mqtt', mqtt"})
    void theServersFirstIsChosen(String offered, String chosen) {
        assertThat(agree(new MountOptions().subprotocols("sip", "mqtt"), offered.split(","))
                        .chosen())
                .contains(chosen);
    }

    @Test
    void nothingIsChosenWhereNothingIsOfferedOrNothingIsAskedFor() {
        assertThat(agree(new MountOptions().subprotocols("sip", "mqtt")).chosen())
                .isEmpty();
        assertThat(agree(new MountOptions(), "sip").chosen()).isEmpty();
    }

    @Test
    void aClientThatOffersOthersOnlyIsRefused() {
        assertThatThrownBy(() -> agree(new MountOptions().subprotocols("sip", "mqtt"), "x", "y"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"YQ==, a", "YQ, a", "Pz8/Pj4+, ???>>>", "w6k, \u00e9", "'', ''"})
    void aTokenIsInTheStandardAlphabetAndMayBePadded(String encoded, String token) {
        Agreement agreement = agree(new MountOptions().authToken(), "phoenix", TOKEN + encoded);

        assertThat(agreement.authToken()).contains(token);
        assertThat(agreement.chosen()).contains("phoenix");
        assertThat(agreement.offered()).containsExactly("phoenix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"****", "Pz8_Pj4-", "Y", "YQ=", "\u00e9"})
    void aTokenThatIsNoBase64IsRefusedWithoutAText(String encoded) {
        assertThatThrownBy(() -> agree(new MountOptions().authToken(), "phoenix", TOKEN + encoded))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.reason()).isEmpty();
                });
    }

    @Test
    void aTokenMayBeMissing() {
        assertThat(agree(new MountOptions().authToken()))
                .isEqualTo(new Agreement(List.of(), Optional.empty(), Optional.empty()));
        assertThat(agree(new MountOptions().authToken(), "phoenix"))
                .isEqualTo(new Agreement(List.of("phoenix"), Optional.of("phoenix"), Optional.empty()));
    }

    @Test
    void aTokenWithoutPhoenixAgreesOnNothing() {
        assertThat(agree(new MountOptions().authToken(), TOKEN + "YQ"))
                .isEqualTo(new Agreement(List.of(), Optional.empty(), Optional.of("a")));
    }

    @Test
    void twoTokensAreNone() {
        Agreement agreement = agree(new MountOptions().authToken(), "phoenix", TOKEN + "YQ", TOKEN + "Yg");

        assertThat(agreement.authToken()).isEmpty();
        assertThat(agreement.chosen()).contains("phoenix");
    }

    @Test
    void aMountThatTakesNoTokenSeesASubprotocolLikeAnyOther() {
        assertThat(agree(new MountOptions(), "phoenix", TOKEN + "YQ").authToken())
                .isEmpty();
        assertThat(agree(new MountOptions().authToken().subprotocols("sip"), "sip", "phoenix", TOKEN + "YQ")
                        .chosen())
                .contains("sip");
    }

    private static Agreement agree(Mount mount, String... offered) {
        return Agreement.of(Endpoint.of(new Route("/ws", TestSocket.create()), any -> mount), List.of(offered));
    }
}
