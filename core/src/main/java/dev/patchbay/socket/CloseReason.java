package dev.patchbay.socket;

import java.nio.charset.StandardCharsets;

/**
 * Why a connection ended or is to end (RFC 6455, section 7.4). A parameter of {@code @OnClose}, and what
 * {@link Connection#close(CloseReason)} is given.
 *
 * <pre>{@code
 * @OnClose
 * void close(CloseReason reason) {
 *     boolean planned = reason.code() == CloseReason.NORMAL || reason.code() == CloseReason.GOING_AWAY;
 *     System.out.println(planned ? "bye" : "lost: " + reason.code() + " " + reason.reason());
 * }
 * }</pre>
 *
 * <p>What is received may have any code, and a text of the peer's choosing. Codes from 4000 to 4999 are the program's
 * own; those from 3000 to 3999 are registered with the IANA.
 *
 * @param code the close code
 * @param reason a text of at most 123 bytes of UTF-8, often empty: what a close frame has room for (section 5.5)
 */
public record CloseReason(int code, String reason) {

    /** The purpose is fulfilled. Some clients never come back after it. */
    public static final int NORMAL = 1000;

    /** The endpoint goes away: it stops, or has heard nothing for too long. */
    public static final int GOING_AWAY = 1001;

    /** The peer broke the protocol. */
    public static final int PROTOCOL_ERROR = 1002;

    /** A kind of message that this socket does not take. */
    public static final int UNSUPPORTED_DATA = 1003;

    /** Only reported, never sent: the peer's close frame had no code. */
    public static final int NO_CODE = 1005;

    /** Only reported, never sent: the connection broke without a close frame. */
    public static final int ABNORMAL = 1006;

    /** A payload that is not what it should be: no UTF-8, or not what the handler takes. */
    public static final int INVALID_PAYLOAD = 1007;

    /** A rule of the program was broken. */
    public static final int POLICY_VIOLATION = 1008;

    /** A message larger than the limit. */
    public static final int MESSAGE_TOO_BIG = 1009;

    /** A handler failed. */
    public static final int INTERNAL_ERROR = 1011;

    /** The server restarts; come back. */
    public static final int SERVICE_RESTART = 1012;

    /** Too much was waiting to be sent; come back later. */
    public static final int TRY_AGAIN_LATER = 1013;

    private static final int MAX_REASON_BYTES = 123;

    /**
     * Checks that a close frame can hold it. Whether the code may be sent is looked at when it is.
     *
     * @throws IllegalArgumentException where the reason is longer than 123 bytes of UTF-8
     */
    public CloseReason {
        if (reason.getBytes(StandardCharsets.UTF_8).length > MAX_REASON_BYTES) {
            throw new IllegalArgumentException(
                    "A close reason holds at most " + MAX_REASON_BYTES + " bytes of UTF-8, got '" + reason + "'");
        }
    }

    /** A code without a text. */
    public static CloseReason of(int code) {
        return new CloseReason(code, "");
    }

    /**
     * Whether an endpoint may send this code (RFC 6455, section 7.4.2, and the registry of the IANA): not 1005, 1006
     * and 1015, which are only reported, and none below 3000 that nobody has registered.
     */
    public boolean isSendable() {
        return switch (code) {
            case 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014 -> true;
            default -> code >= 3000 && code <= 4999;
        };
    }
}
