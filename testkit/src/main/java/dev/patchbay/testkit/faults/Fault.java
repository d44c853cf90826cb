package dev.patchbay.testkit.faults;

import java.time.Duration;
import java.util.Locale;

/**
 * What can go wrong between a client and its server, by name: scripts of a {@link FaultServer}, whole ones and beginnings. {@link Faults} has
 * all those that need no help of the test.
 *
 * <pre>{@code
 * FaultServer server = FaultServer.start(Fault.silence(), Fault.resetsBehind(20, Fault.accept()), Fault.accept());
 * }</pre>
 */
public final class Fault {

    private static final String LOCATION = "Location";
    private static final String KEY = "Sec-WebSocket-Accept";
    private static final int FOUND = 302;
    private static final int PROXY_LOGIN = 407;
    private static final int TOO_MUCH_OF_CONTROL = 126;
    private static final int RESERVED = 3;

    private Fault() {}

    /** Reads the handshake, and accepts it as it should be. */
    public static HttpAnswer accept() {
        return HttpAnswer.accepting();
    }

    /** Reads the handshake, and answers with an HTTP status, without a body unless one is given to it. */
    public static HttpAnswer status(int status) {
        return HttpAnswer.of(status);
    }

    /** Accepts the connection, and neither reads nor says anything. */
    public static Script silence() {
        return Script.of().freezes();
    }

    /** Reads so many bytes of the request, and resets the connection. */
    public static Script resetsHavingRead(int bytes) {
        return Script.of(line -> line.read(bytes)).resets();
    }

    /** Sends so many bytes of what a script sends, and resets the connection. */
    public static Script resetsBehind(int bytes, Script script) {
        return Script.of(line -> line.cut(bytes, Line::reset)).then(script);
    }

    /** Sends so many bytes of what a script sends, and ends the connection. */
    public static Script endsBehind(int bytes, Script script) {
        return Script.of(line -> line.cut(bytes, Line::end)).then(script);
    }

    /** Sends so many bytes of what a script sends, and then nothing more. */
    public static Script freezesBehind(int bytes, Script script) {
        return Script.of(line -> line.cut(bytes, Line::freeze)).then(script);
    }

    /** Sends what a script sends, each byte in a packet of its own. */
    public static Script drips(Script script) {
        return drips(line -> {}, script);
    }

    /** The same, with a pause before each byte. */
    public static Script drips(Duration pause, Script script) {
        return drips(line -> Thread.sleep(pause.toMillis()), script);
    }

    /** The same, with a step before each byte: {@code Line::pause} has the test send byte by byte. */
    public static Script drips(Step between, Script script) {
        return Script.of(line -> line.drip(between)).then(script);
    }

    /** A redirect to where the client asked. */
    public static HttpAnswer redirectsToItself() {
        return status(FOUND).header(LOCATION, "/");
    }

    /** Accepts with the key of another handshake. */
    public static HttpAnswer wrongKey() {
        return accept().acceptKey(key -> "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }

    /** Accepts with the right key in lower case, which makes it a wrong one. */
    public static HttpAnswer lowerCaseKey() {
        return accept().acceptKey(key -> key.toLowerCase(Locale.ROOT));
    }

    /** Accepts without a key. */
    public static HttpAnswer noKey() {
        return accept().without(KEY);
    }

    /** Accepts with an extension that nobody has asked for. */
    public static HttpAnswer uninvitedExtension() {
        return accept().header("Sec-WebSocket-Extensions", "x-uninvited");
    }

    /** Accepts with a subprotocol that nobody has asked for. */
    public static HttpAnswer uninvitedSubprotocol() {
        return accept().header("Sec-WebSocket-Protocol", "uninvited");
    }

    /** Accepts with so many characters of header fields, at least. */
    public static HttpAnswer longHeaders(int characters) {
        return accept().header("X-Long", "x".repeat(characters));
    }

    /** A proxy that wants to know who asks, and then reads on. */
    public static HttpAnswer proxyLogin() {
        return status(PROXY_LOGIN)
                .header("Proxy-Authenticate", "Basic realm=\"faults\"")
                .keepsAlive();
    }

    /** A proxy that nobody's name is good enough for. */
    public static Script proxyLoginForEver() {
        return proxyLogin().repeated();
    }

    /** A proxy that has connected; what follows is the server behind it. */
    public static HttpAnswer tunnel() {
        return status(200).without("Content-Length").without("Connection");
    }

    /** A proxy that is asked to connect, and says nothing. */
    public static Script silentTunnel() {
        return Script.of((Step) Line::readRequest).freezes();
    }

    /** A masked frame. */
    public static Script maskedFrame() {
        return accept().sends(Frame.text("masked").masked());
    }

    /** A frame with reserved bits, 1 to 7. */
    public static Script reservedBits(int bits) {
        return accept().sends(Frame.text("reserved").reserved(bits));
    }

    /** A frame with a reserved opcode, 3 to 7 or 11 to 15. */
    public static Script reservedOpcode(int opcode) {
        return accept().sends(Frame.of(opcode));
    }

    /** The end of a message that was never begun. */
    public static Script orphanContinuation() {
        return accept().sends(Frame.continuation("orphan"));
    }

    /** A second message within the first. */
    public static Script unfinishedMessage() {
        return accept().sends(Frame.text("one").unfinished(), Frame.text("two"));
    }

    /** A ping of 126 bytes. */
    public static Script oversizePing() {
        return accept().sends(Frame.ping("x".repeat(TOO_MUCH_OF_CONTROL)));
    }

    /** A ping in two parts. */
    public static Script fragmentedPing() {
        return accept().sends(Frame.ping("x").unfinished());
    }

    /** A text that is no UTF-8. */
    public static Script badUtf8() {
        return accept().sends(Frame.of(Frame.TEXT, (byte) 0xc3, (byte) 0x28));
    }

    /** A frame that says it has so many bytes, and has none of them: {@code Long.MIN_VALUE} is 2^63. */
    public static Script length(long bytes) {
        return accept().sends(Frame.binary().declaring(bytes)).ignores();
    }

    /** Answers no ping, and nothing else. */
    public static Script noPongs() {
        return accept().ignores();
    }

    /** Pongs that nobody has asked for, and then serves as it should. */
    public static Script uninvitedPongs() {
        return accept().sends(Frame.pong("uninvited"), Frame.pong("")).behaves();
    }

    /** Closes with any code. */
    public static Script closes(int code) {
        return accept().sends(Frame.close(code));
    }

    /** A close frame without a code. */
    public static Script closesWithoutCode() {
        return accept().sends(Frame.close());
    }

    /** A close frame with half a code. */
    public static Script closesWithOneByte() {
        return accept().sends(Frame.of(Frame.CLOSE, (byte) RESERVED));
    }

    /** A close frame whose text is no UTF-8. */
    public static Script closesWithBadUtf8() {
        return accept().sends(Frame.of(Frame.CLOSE, (byte) 0x03, (byte) 0xe8, (byte) 0xc3, (byte) 0x28));
    }

    /** Sends more behind its close frame. */
    public static Script sendsBehindClose() {
        return accept().sends(Frame.close(1000), Frame.text("late"));
    }

    /** Reads the client's close frame, and does not answer it. */
    public static Script neverAnswersClose() {
        return noPongs();
    }

    /** Closes of its own accord when the client does: the close frames meet. */
    public static Script closesAtTheSameTime(int code) {
        return accept().pauses().sends(Frame.close(code));
    }
}
