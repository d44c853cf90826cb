package dev.patchbay.testkit.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * All faults of {@link Fault} that need no help of the test, by name and in order: for a table of what a client makes of each.
 *
 * <pre>{@code
 * Faults.all().forEach((name, script) -> {
 *     try (FaultServer server = FaultServer.start(script)) {
 *         System.out.println(name + ": " + server.uri());
 *     }
 * });
 * }</pre>
 */
public final class Faults {

    private static final int LONG = 64 * 1024;
    private static final int PART = 40;

    private Faults() {}

    /** All of them. */
    public static Map<String, Script> all() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.putAll(connections());
        all.putAll(handshakes());
        all.putAll(frames());
        all.putAll(closes());
        return Collections.unmodifiableMap(all);
    }

    /** Of TCP. */
    public static Map<String, Script> connections() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("accepts in silence", Fault.silence());
        all.put("resets at once", Fault.resetsHavingRead(0));
        all.put("resets within the request", Fault.resetsHavingRead(PART));
        all.put("ends at once", Script.of().ends());
        all.put("resets within its answer", Fault.resetsBehind(PART, Fault.accept()));
        all.put("ends within its answer", Fault.endsBehind(PART, Fault.accept()));
        all.put("freezes within its answer", Fault.freezesBehind(PART, Fault.accept()));
        all.put("answers byte by byte", Fault.drips(Fault.accept().sends(Frame.text("hi"), Frame.close(1000))));
        all.put("ends without a close frame", Fault.accept().ends());
        all.put("ends its half", Fault.accept().halfCloses());
        all.put(
                "ends within a frame",
                Fault.accept().writes((byte) 0x81, (byte) 2, (byte) 'h').ends());
        all.put("resets", Fault.accept().resets());
        all.put("freezes", Fault.accept().freezes());
        return Collections.unmodifiableMap(all);
    }

    /** Of HTTP. */
    public static Map<String, Script> handshakes() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("refuses for good", Fault.status(403).body("no"));
        all.put("refuses for now", Fault.status(503).header("Retry-After", "1").body("later"));
        all.put("is asked too often, and says rubbish", Fault.status(429).header("Retry-After", "soon"));
        all.put("says yes, and does not upgrade", Fault.status(200).body("hello"));
        all.put("redirects to itself", Fault.redirectsToItself());
        all.put("asks for a proxy's login", Fault.proxyLoginForEver());
        all.put("speaks no HTTP", Script.of((Step) Line::readRequest).writes((byte) 'S', (byte) 'S', (byte) 'H', (byte)
                '\n'));
        all.put("has a wrong key", Fault.wrongKey());
        all.put("has the right key in lower case", Fault.lowerCaseKey());
        all.put("has no key", Fault.noKey());
        all.put("says no Upgrade", Fault.accept().without("Upgrade"));
        all.put("upgrades to something else", Fault.accept().header("Upgrade", "h2c"));
        all.put("says no Connection", Fault.accept().without("Connection"));
        all.put("says keep-alive, too", Fault.accept().header("Connection", "keep-alive, Upgrade"));
        all.put("has an extension that nobody asked for", Fault.uninvitedExtension());
        all.put("has a subprotocol that nobody asked for", Fault.uninvitedSubprotocol());
        all.put("has long headers", Fault.longHeaders(LONG));
        all.put("has frames in the same packet", Fault.accept().with(Frame.text("hi"), Frame.close(1000)));
        return Collections.unmodifiableMap(all);
    }

    /** Of frames, behind a handshake that is right. */
    public static Map<String, Script> frames() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("masks", Fault.maskedFrame());
        for (int bits = 1; bits <= 7; bits++) {
            all.put("sets reserved bits " + bits, Fault.reservedBits(bits));
        }
        for (int opcode = 3; opcode <= 7; opcode++) {
            all.put("uses opcode " + opcode, Fault.reservedOpcode(opcode));
            all.put("uses opcode " + (opcode + 8), Fault.reservedOpcode(opcode + 8));
        }
        all.put("goes on with nothing", Fault.orphanContinuation());
        all.put("begins a message within another", Fault.unfinishedMessage());
        all.put("pings with 126 bytes", Fault.oversizePing());
        all.put("pings in parts", Fault.fragmentedPing());
        all.put("sends what is no UTF-8", Fault.badUtf8());
        all.put("declares 2^63 bytes", Fault.length(Long.MIN_VALUE));
        all.put("declares 2^63 - 1 bytes", Fault.length(Long.MAX_VALUE));
        all.put("answers no ping", Fault.noPongs());
        all.put("sends pongs that nobody asked for", Fault.uninvitedPongs());
        return Collections.unmodifiableMap(all);
    }

    /** Of closing. */
    public static Map<String, Script> closes() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("closes", Fault.closes(1000));
        all.put("closes without a code", Fault.closesWithoutCode());
        all.put("closes with one byte", Fault.closesWithOneByte());
        all.put("closes with what is no UTF-8", Fault.closesWithBadUtf8());
        all.put("sends more behind its close frame", Fault.sendsBehindClose());
        return Collections.unmodifiableMap(all);
    }

    /**
     * Of answers to messages, none of which is as it should be. Not among {@link #all}: only the test knows what would be right.
     *
     * <pre>{@code
     * Faults.replies(message -> Frame.text("{\"re\":" + message.text() + "}")).forEach((name, script) -> {
     *     try (FaultServer server = FaultServer.start(script)) {
     *         System.out.println(name + ": " + server.uri());
     *     }
     * });
     * }</pre>
     *
     * @param right the answer that a message should have
     */
    public static Map<String, Script> replies(UnaryOperator<Frame> right) {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("answers nothing", Fault.accept().answers(message -> List.of()));
        all.put(
                "answers twice",
                Fault.accept().answers(message -> List.of(right.apply(message), right.apply(message))));
        all.put("answers with rubbish", Fault.accept().answers(message -> List.of(Frame.text("{\"id\":"))));
        all.put("answers with bytes", Fault.accept().answers(message -> List.of(bytes(right.apply(message)))));
        all.put("answers the message before", Fault.accept().then(line -> line.serve(behind(right, false))));
        all.put("answers in reverse", Fault.accept().then(line -> line.serve(behind(right, true))));
        all.put("answers and ends", Fault.accept().then(line -> {
            line.send(right.apply(line.readFrame()));
            line.end();
        }));
        all.put("ends in place of an answer", Fault.accept().reads().ends());
        all.put("resets in place of an answer", Fault.accept().reads().resets());
        all.put("closes in place of an answer", Fault.accept().answers(message -> List.of(Frame.close(1011))));
        return Collections.unmodifiableMap(all);
    }

    private static Frame bytes(Frame text) {
        return Frame.binary(text.payload());
    }

    /** Answers a message when the next one has come: before it is answered, or behind that. */
    private static Function<Frame, List<Frame>> behind(UnaryOperator<Frame> right, boolean isReverse) {
        List<Frame> held = new ArrayList<>();
        return message -> {
            held.add(right.apply(message));
            if (held.size() == 1) {
                return List.of();
            }
            return isReverse ? List.of(held.remove(1), held.remove(0)) : List.of(held.remove(0));
        };
    }
}
