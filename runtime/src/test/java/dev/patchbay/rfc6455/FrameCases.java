package dev.patchbay.rfc6455;

import static dev.patchbay.rfc6455.RfcCase.bytes;
import static dev.patchbay.rfc6455.RfcCase.join;
import static dev.patchbay.rfc6455.RfcCase.raw;
import static dev.patchbay.rfc6455.RfcCase.row;
import static dev.patchbay.testing.RawFrame.BINARY;
import static dev.patchbay.testing.RawFrame.CONTINUATION;
import static dev.patchbay.testing.RawFrame.FIN;
import static dev.patchbay.testing.RawFrame.PING;
import static dev.patchbay.testing.RawFrame.PONG;
import static dev.patchbay.testing.RawFrame.RSV1;
import static dev.patchbay.testing.RawFrame.text;

import dev.patchbay.testing.RawFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The header of one frame: opcode, reserved bits, mask, length (RFC 6455, section 5.2). */
final class FrameCases {

    private static final int RSV2 = 0x20;
    private static final int RSV3 = 0x10;

    private FrameCases() {}

    static Stream<RfcCase> all() {
        return Stream.of(opcodes(), reservedBits(), masks(), lengths(), lengthForms())
                .flatMap(List::stream);
    }

    private static List<RfcCase> opcodes() {
        List<RfcCase> cases = new ArrayList<>(List.of(
                row("5.6", "text", "text hello", text("hello")),
                row("5.6", "binary", "binary hello", frame(BINARY, "hello")),
                row("5.5.2", "ping", "pong hello", frame(PING, "hello")),
                row("5.5.3", "a pong that nobody asked for", "text next", frame(PONG, "hello"), text("next"))));
        IntStream.of(3, 4, 5, 6, 7, 11, 12, 13, 14, 15).forEach(opCode -> {
            cases.add(row("5.2", "reserved opcode " + opCode, "close 1002", frame(opCode, "")));
            cases.add(row(
                    "5.2",
                    "reserved opcode " + opCode + " behind a text",
                    "text a, close 1002",
                    text("a"),
                    frame(opCode, "x")));
        });
        return cases;
    }

    private static List<RfcCase> reservedBits() {
        List<RfcCase> cases = new ArrayList<>();
        for (int bit : new int[] {RSV1, RSV2, RSV3}) {
            String name = "RSV" + (bit == RSV1 ? 1 : bit == RSV2 ? 2 : 3);
            cases.add(row("5.2", name + " on text", "close 1002", text("a").with(bit)));
            cases.add(row(
                    "5.2", name + " on binary", "close 1002", frame(BINARY, "a").with(bit)));
            cases.add(row(
                    "5.2", name + " on a ping", "close 1002", frame(PING, "").with(bit)));
            cases.add(row(
                    "5.2", name + " on a pong", "close 1002", frame(PONG, "").with(bit)));
            cases.add(row(
                    "5.2",
                    name + " on a close",
                    "close 1002",
                    RawFrame.close(1000, "").with(bit)));
            cases.add(row(
                    "5.2",
                    name + " on a continuation",
                    "close 1002",
                    text("a").unfinished(),
                    frame(CONTINUATION, "b").with(bit)));
        }
        cases.add(row("5.2", "all reserved bits", "close 1002", text("a").with(RSV1 | RSV2 | RSV3)));
        return cases;
    }

    private static List<RfcCase> masks() {
        return List.of(
                row("5.1", "text without a mask", "close 1002", text("a").unmasked()),
                row("5.1", "empty text without a mask", "close 1002", text("").unmasked()),
                row("5.1", "ping without a mask", "close 1002", frame(PING, "a").unmasked()),
                row(
                        "5.1",
                        "close without a mask",
                        "close 1002",
                        RawFrame.close(1000, "").unmasked()),
                row(
                        "5.1",
                        "continuation without a mask",
                        "close 1002",
                        text("a").unfinished(),
                        frame(CONTINUATION, "b").unmasked()),
                raw("5.3", "a mask of zeros", "text hi", bytes(0x81, 0x82, 0, 0, 0, 0, 'h', 'i')),
                raw(
                        "5.3",
                        "a mask of ones",
                        "text hi",
                        bytes(0x81, 0x82, 0xFF, 0xFF, 0xFF, 0xFF, 'h' ^ 0xFF, 'i' ^ 0xFF)),
                raw(
                        "5.3",
                        "another mask in each frame",
                        "text hi, text hi",
                        bytes(0x81, 0x82, 1, 2, 3, 4, 'h' ^ 1, 'i' ^ 2, 0x81, 0x82, 5, 6, 7, 8, 'h' ^ 5, 'i' ^ 6)));
    }

    private static List<RfcCase> lengths() {
        List<RfcCase> cases = new ArrayList<>();
        cases.add(row("5.2", "empty text", "text", text("")));
        cases.add(row("5.2", "empty binary", "binary", frame(BINARY, "")));
        for (int length : new int[] {1, 125, 126, 127, 128, 65_535, 65_536, 65_537}) {
            String shown = length == 1 ? " x" : " of " + length;
            cases.add(row("5.2", "text of " + length, "text" + shown, text("x".repeat(length))));
            cases.add(row("5.2", "binary of " + length, "binary" + shown, frame(BINARY, "x".repeat(length))));
        }
        for (long length : new long[] {1L << 31, (1L << 32) + 1, Long.MAX_VALUE}) {
            byte[] header = frame(BINARY, "").header(length);
            cases.add(raw("7.4.1", "a header that announces " + length, "close 1009", header));
        }
        // "The most significant bit MUST be 0"; Jetty sees a number that is too large all the same
        cases.add(raw("7.4.1", "a length of 2^63", "close 1009", long64(0x80, 0)));
        cases.add(raw("7.4.1", "a length of 2^64 - 1", "close 1009", long64(0xFF, 0xFF)));
        return cases;
    }

    /** "The minimal number of bytes MUST be used" is said to the sender; we read what comes, as most do. */
    private static List<RfcCase> lengthForms() {
        byte[] hi = {'h', 'i'};
        byte[] mask = new byte[4];
        byte[] longest = "x".repeat(125).getBytes(StandardCharsets.UTF_8);
        return List.of(
                raw("5.2", "2 bytes, their length in 16 bits", "text hi", join(bytes(0x81, 0xFE, 0, 2), mask, hi)),
                raw(
                        "5.2",
                        "2 bytes, their length in 64 bits",
                        "text hi",
                        join(bytes(0x81, 0xFF, 0, 0, 0, 0, 0, 0, 0, 2), mask, hi)),
                raw("5.2", "no bytes, their length in 16 bits", "binary", join(bytes(0x82, 0xFE, 0, 0), mask)),
                raw(
                        "5.2",
                        "125 bytes, their length in 16 bits",
                        "text of 125",
                        join(bytes(0x81, 0xFE, 0, 125), mask, longest)),
                raw(
                        "5.5",
                        "a ping of 125 bytes, its length in 16 bits",
                        "pong of 125",
                        join(bytes(0x89, 0xFE, 0, 125), mask, longest)));
    }

    private static byte[] long64(int first, int rest) {
        return bytes(FIN | BINARY, 0xFF, first, rest, rest, rest, rest, rest, rest, rest, 0, 0, 0, 0);
    }

    private static RawFrame frame(int opCode, String payload) {
        return RawFrame.of(opCode, payload.getBytes(StandardCharsets.UTF_8));
    }
}
