package dev.patchbay.rfc6455;

import static dev.patchbay.rfc6455.RfcCase.row;
import static dev.patchbay.testing.RawFrame.BINARY;
import static dev.patchbay.testing.RawFrame.CONTINUATION;
import static dev.patchbay.testing.RawFrame.PING;
import static dev.patchbay.testing.RawFrame.PONG;
import static dev.patchbay.testing.RawFrame.text;

import dev.patchbay.testing.RawFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Messages in several frames, and control frames in between (RFC 6455, sections 5.4 and 5.5). */
final class FragmentCases {

    private static final RawFrame START = text("a").unfinished();
    private static final RawFrame MIDDLE = more("b").unfinished();
    private static final RawFrame END = more("c");

    private FragmentCases() {}

    static Stream<RfcCase> all() {
        return Stream.of(fragments(), control(), mistakes()).flatMap(List::stream);
    }

    private static List<RfcCase> fragments() {
        return List.of(
                row("5.4", "two fragments", "text ac", START, END),
                row("5.4", "three fragments", "text abc", START, MIDDLE, END),
                row("5.4", "binary fragments", "binary ac", frame(BINARY, "a").unfinished(), END),
                row("5.4", "an empty first fragment", "text c", text("").unfinished(), END),
                row("5.4", "an empty last fragment", "text a", START, more("")),
                row(
                        "5.4",
                        "nothing but empty fragments",
                        "text",
                        text("").unfinished(),
                        more("").unfinished(),
                        more("")),
                row("5.4", "two messages of fragments", "text ac, text ac", START, END, START, END));
    }

    private static List<RfcCase> control() {
        return List.of(
                row("5.4", "a ping between fragments", "pong p, text ac", START, frame(PING, "p"), END),
                row(
                        "5.4",
                        "two pings between fragments",
                        "pong p, pong q, text abc",
                        START,
                        frame(PING, "p"),
                        MIDDLE,
                        frame(PING, "q"),
                        END),
                row("5.4", "a pong between fragments", "text ac", START, frame(PONG, "p"), END),
                row("5.5.1", "a close between fragments", "close 1000", START, RawFrame.close(1000, "")),
                row("5.5.2", "an empty ping", "pong", frame(PING, "")),
                row("5.5", "a ping of 125 bytes", "pong of 125", frame(PING, "p".repeat(125))),
                row("5.5", "a ping of 126 bytes", "close 1002", frame(PING, "p".repeat(126))),
                row("5.5", "a pong of 125 bytes", "text a", frame(PONG, "p".repeat(125)), text("a")),
                row("5.5", "a pong of 126 bytes", "close 1002", frame(PONG, "p".repeat(126))),
                row("5.5", "a ping of 65536 bytes", "close 1002", frame(PING, "p".repeat(65_536))),
                row("5.5.2", "ten pings", "pong p, ".repeat(9) + "pong p", tenTimes(frame(PING, "p"))),
                row("5.5", "a fragmented ping", "close 1002", frame(PING, "p").unfinished()),
                row(
                        "5.5",
                        "a fragmented ping and its rest",
                        "close 1002",
                        frame(PING, "p").unfinished(),
                        more("q")),
                row("5.5", "a fragmented pong", "close 1002", frame(PONG, "p").unfinished()),
                row(
                        "5.5",
                        "a fragmented close",
                        "close 1002",
                        RawFrame.close(1000, "").unfinished()));
    }

    private static List<RfcCase> mistakes() {
        return List.of(
                row("5.4", "a continuation of nothing", "close 1002", more("a")),
                row(
                        "5.4",
                        "an unfinished continuation of nothing",
                        "close 1002",
                        more("a").unfinished()),
                row("5.4", "a continuation behind a whole message", "text a, close 1002", text("a"), more("b")),
                row("5.4", "a continuation behind the last one", "text ac, close 1002", START, END, END),
                row("5.4", "a text inside a text", "close 1002", START, text("b")),
                row("5.4", "an unfinished text inside a text", "close 1002", START, START),
                row("5.4", "a binary inside a text", "close 1002", START, frame(BINARY, "b")),
                row(
                        "5.4",
                        "a text behind a ping inside a text",
                        "pong p, close 1002",
                        START,
                        frame(PING, "p"),
                        text("b")));
    }

    private static RawFrame[] tenTimes(RawFrame frame) {
        return Stream.generate(() -> frame).limit(10).toArray(RawFrame[]::new);
    }

    private static RawFrame more(String payload) {
        return frame(CONTINUATION, payload);
    }

    private static RawFrame frame(int opCode, String payload) {
        return RawFrame.of(opCode, payload.getBytes(StandardCharsets.UTF_8));
    }
}
