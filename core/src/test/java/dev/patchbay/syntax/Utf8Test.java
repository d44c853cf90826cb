package dev.patchbay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "7f",
                "c280",
                "dfbf",
                "e0a080",
                "e0bfbf",
                "e18080",
                "ecbfbf",
                "ed8080",
                "ed9fbf",
                "ee8080",
                "efbfbf",
                "f0908080",
                "f0bfbfbf",
                "f1808080",
                "f3bfbfbf",
                "f4808080",
                "f48fbfbf",
                "efbfbe"
            })
    void acceptsTheFirstAndTheLastOfEveryRange(String hex) {

        assertThat(Utf8.isValid(HexFormat.of().parseHex(hex))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c0",
                "c080",
                "c1bf",
                "c2",
                "c27f",
                "c2c0",
                "e080",
                "e09fbf",
                "e0a0",
                "e0a07f",
                "eda080",
                "edbfbf",
                "f08fbfbf",
                "f09080",
                "f09080",
                "f4908080",
                "f5808080",
                "f7bfbfbf",
                "f8888080",
                "fc848080",
                "fe",
                "ff",
                "41c3",
                "e282",
                "f09f98"
            })
    void refusesWhatIsJustBesides(String hex) {
        assertThat(Utf8.isValid(HexFormat.of().parseHex(hex))).isFalse();
        for (int before = 1; before < 18; before++) {
            byte[] prefixed = HexFormat.of().parseHex("61".repeat(before) + hex);
            assertThat(Utf8.isValid(prefixed)).as("after %d letters", before).isFalse();
        }
    }

    @Test
    void saysOfEveryCodePointWhatTheJdkSays() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
                if (!Utf8.isValid(bytes)) {
                    assertThat(codePoint).as("refused").isNull();
                }
            }
        }
    }

    @Test
    void saysOfRandomBytesWhatTheJdkSays() {
        Random random = new Random(42);
        byte[] text = "a\u00fc\u20ac\ud83d\ude00 plain ASCII, longer than a word".getBytes(StandardCharsets.UTF_8);
        int valid = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = i % 2 == 0 ? random(random) : damaged(text, random);
            assertThat(Utf8.isValid(bytes)).isEqualTo(isValidForTheJdk(bytes));
            valid += Utf8.isValid(bytes) ? 1 : 0;
        }
        assertThat(valid).as("both answers came").isBetween(1_000, 199_000);
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[random.nextInt(6)];
        random.nextBytes(bytes);
        if (bytes.length > 0) {
            bytes[0] = (byte) (0xC0 + random.nextInt(0x40));
        }
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(4) == 0 ? bytes[i] : 0x80 | (bytes[i] & 0x3F));
        }
        return bytes;
    }

    private static byte[] damaged(byte[] text, Random random) {
        byte[] bytes = text.clone();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    private static boolean isValidForTheJdk(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
