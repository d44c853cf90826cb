package dev.patchbay.token;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonReader;
import dev.patchbay.message.Inbound;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs data as tokens, and verifies them: JSON and the time, with HMAC-SHA256 (RFC 2104). A page is given a token
 * when its user logs in, and brings it along when it connects. A token is not encrypted, everybody can read what is
 * in it. It is made of characters that stand in a URL as they are. Immutable, and used from any thread.
 *
 * <pre>{@code
 * Tokens<User> tokens = Tokens.of(secret, "user socket", User_Json.CODEC).maxAge(Duration.ofHours(8));
 * String token = tokens.sign(new User("ada"));
 * User user = tokens.verify(handshake.authToken()).orRefuse();
 * }</pre>
 *
 * <p>Whoever has the secret can make tokens for anybody: keep it out of the program's source, and change it where it
 * has become known, which ends all tokens. A single token cannot be taken back before its age is over.
 *
 * @param <T> the data; its adapter is generated where a constructor takes its tokens, or where it says {@code @Json}
 */
public final class Tokens<T> {

    /** As Phoenix's. */
    private static final Duration DEFAULT_AGE = Duration.ofDays(1);

    private static final int SHORTEST_SECRET = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Signature signature;
    private final JsonCodec<T> codec;
    private final Duration maxAge;
    private final InstantSource clock;

    private Tokens(Signature signature, JsonCodec<T> codec, Duration maxAge, InstantSource clock) {
        this.signature = signature;
        this.codec = codec;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /**
     * Tokens of one kind, whose data is a text, such as the id of a user, and that are valid for a day; as
     * {@link #of(String, String, JsonCodec)}.
     *
     * @param secret the program's own, the same on all nodes; at least 32 bytes of UTF-8
     * @param salt what the tokens are for
     * @throws IllegalArgumentException where the secret is shorter than 32 bytes
     */
    public static Tokens<String> of(String secret, String salt) {
        return of(secret, salt, JsonCodec.of(String.class, JsonReader::string, (value, json) -> json.string(value)));
    }

    /**
     * Tokens of one kind, that are valid for a day.
     *
     * @param secret the program's own, the same on all nodes; at least 32 bytes of UTF-8
     * @param salt what the tokens are for: one that was signed for something else is invalid
     * @param data reads and writes what is signed: the codec of a generated adapter, or {@link JsonCodec#of} for a text or a number
     * @throws IllegalArgumentException where the secret is shorter
     * @throws NullPointerException where there is none, as from an environment that does not name it
     */
    public static <T> Tokens<T> of(String secret, String salt, JsonCodec<T> data) {
        byte[] key = Objects.requireNonNull(secret, () -> tooShort("null")).getBytes(StandardCharsets.UTF_8);
        if (key.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(tooShort(Integer.toString(key.length)));
        }
        return new Tokens<>(Signature.of(key, salt), data, DEFAULT_AGE, InstantSource.system());
    }

    private static String tooShort(String got) {
        return "A secret needs at least " + SHORTEST_SECRET + " bytes, got " + got
                + ". Make one with 'openssl rand -base64 48', and keep it out of the program's source";
    }

    /**
     * The same, valid for another time. The age counts where a token is verified, so that a change holds for tokens
     * that are out already.
     *
     * @param age from signing on
     * @return others; these are as they were
     * @throws IllegalArgumentException where it is not positive
     */
    public Tokens<T> maxAge(Duration age) {
        if (age.isNegative() || age.isZero()) {
            throw new IllegalArgumentException("A token's age must be positive, got " + age);
        }
        return new Tokens<>(signature, codec, age, clock);
    }

    /**
     * The same with another time than the system's: a {@code TestClock} in tests.
     *
     * @param time asked when a token is signed, and when it is verified
     * @return others; these are as they were
     */
    public Tokens<T> clock(InstantSource time) {
        return new Tokens<>(signature, codec, maxAge, time);
    }

    /**
     * A token of this data, signed now.
     *
     * @param data anybody who gets hold of the token can read it
     * @return letters, digits, {@code -}, {@code _} and one dot; about 4 characters for 3 bytes of JSON, and 55 more
     */
    public String sign(T data) {
        ByteBuffer json = codec.encode(data).payload();
        ByteBuffer content = ByteBuffer.allocate(Long.BYTES + json.remaining());
        content.putLong(clock.millis()).put(json);
        String text = BASE64.encodeToString(content.array());
        return text + "." + signature(text);
    }

    /**
     * What a token is. Nothing of it is believed, or read as JSON, before its signature is found to be right; the
     * signature is compared in a time that says nothing about it. Texts of any length and kind are taken, and none
     * throws.
     *
     * @param token as a client sent it
     * @return whether it is valid, and what is in it
     */
    public Verification<T> verify(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || !isSigned(token.substring(0, dot), token.substring(dot + 1))) {
            return new Verification.Invalid<>();
        }
        ByteBuffer content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, dot)));
        Instant signedAt = Instant.ofEpochMilli(content.getLong());
        if (signedAt.plus(maxAge).isBefore(clock.instant())) {
            return new Verification.Expired<>(signedAt);
        }
        byte[] json = new byte[content.remaining()];
        content.get(json);
        return read(json, signedAt);
    }

    /**
     * What a token is, if there is one.
     *
     * @param token such as {@code handshake.authToken()}
     * @return {@link Verification.Missing} where there is none
     */
    public Verification<T> verify(Optional<String> token) {
        return token.map(this::verify).orElseGet(Verification.Missing::new);
    }

    private Verification<T> read(byte[] json, Instant signedAt) {
        try {
            return new Verification.Valid<>(codec.decode(new Inbound.Text(json)), signedAt);
        } catch (DecodeException signedAsAnotherType) {
            return new Verification.Invalid<>();
        }
    }

    /** Compares texts, because several texts of Base64 may mean the same bytes; in a time that tells nothing of them. */
    private boolean isSigned(String text, String mac) {
        return MessageDigest.isEqual(
                signature(text).getBytes(StandardCharsets.UTF_8), mac.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String text) {
        return BASE64.encodeToString(signature.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
