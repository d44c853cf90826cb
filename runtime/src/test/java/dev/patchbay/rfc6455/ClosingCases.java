package dev.patchbay.rfc6455;

import static dev.patchbay.rfc6455.RfcCase.bytes;
import static dev.patchbay.rfc6455.RfcCase.row;
import static dev.patchbay.testing.RawFrame.CLOSE;
import static dev.patchbay.testing.RawFrame.PING;
import static dev.patchbay.testing.RawFrame.close;
import static dev.patchbay.testing.RawFrame.text;

import dev.patchbay.testing.RawFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The closing handshake, its codes and its payload (RFC 6455, sections 5.5.1 and 7). */
final class ClosingCases {

    /** What a client may send: section 7.4, and what the IANA has registered since. */
    private static final int[] ALLOWED = {
        1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999
    };

    /** Reserved, meant for APIs only, unassigned, or out of range. */
    private static final int[] FORBIDDEN = {
        0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 9999, 65_535
    };

    private ClosingCases() {}

    static Stream<RfcCase> all() {
        return Stream.of(codes(), payloads(), order()).flatMap(List::stream);
    }

    private static List<RfcCase> codes() {
        List<RfcCase> cases = new ArrayList<>();
        for (int code : ALLOWED) {
            cases.add(row("7.4", "close with " + code, "close " + code, close(code, "")));
        }
        for (int code : FORBIDDEN) {
            cases.add(row("7.4", "close with " + code + ", which nobody may send", "close 1002", close(code, "")));
        }
        return cases;
    }

    private static List<RfcCase> payloads() {
        return List.of(
                row("5.5.1", "close without a payload", "close 1005", RawFrame.of(CLOSE, new byte[0])),
                row("5.5.1", "close payload of one byte", "close 1002", RawFrame.of(CLOSE, bytes(3))),
                row("5.5.1", "close with a text", "close 1000", close(1000, "bye")),
                row(
                        "5.5.1",
                        "close text of several languages",
                        "close 1000",
                        close(1000, "tsch\u00fc\u00df \ud83d\ude00")),
                row("5.5", "close text of 123 bytes", "close 1000", close(1000, "x".repeat(123))),
                row("5.5", "close text of 124 bytes", "close 1002", close(1000, "x".repeat(124))),
                row("5.5.1", "close text that is no UTF-8", "close 1007", RawFrame.of(CLOSE, bytes(3, 0xE8, 0xFF))),
                row(
                        "5.5.1",
                        "close text that ends within a character",
                        "close 1007",
                        RawFrame.of(CLOSE, bytes(3, 0xE8, 0xE2, 0x82))),
                row(
                        "5.5.1",
                        "close text with a surrogate",
                        "close 1007",
                        RawFrame.of(CLOSE, bytes(3, 0xE8, 0xED, 0xA0, 0x80))));
    }

    private static List<RfcCase> order() {
        return List.of(
                row("5.5.1", "text before a close", "text a, close 1000", text("a"), close(1000, "")),
                row("5.5.1", "text after a close", "close 1000", close(1000, ""), text("a")),
                row("5.5.1", "ping after a close", "close 1000", close(1000, ""), RawFrame.of(PING, new byte[1])),
                row("5.5.1", "a second close", "close 1000", close(1000, ""), close(1001, "")),
                row(
                        "5.5.1",
                        "a broken frame after a close",
                        "close 1000",
                        close(1000, ""),
                        text("a").unmasked()));
    }
}
