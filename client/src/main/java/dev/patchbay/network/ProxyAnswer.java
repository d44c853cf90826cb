package dev.patchbay.network;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpVersion;

/** What a proxy says to a {@code CONNECT}, up to its content. */
final class ProxyAnswer implements HttpParser.ResponseHandler {

    private static final int WHO_ARE_YOU = 407;
    private static final String BASIC = "Basic";
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final List<String> challenges = new ArrayList<>(1);
    private int status;
    private boolean complete;
    private Optional<String> mistake = Optional.empty();

    /** What keeps it from being one. */
    Optional<String> mistake() {
        return mistake;
    }

    int status() {
        return status;
    }

    /** How it wants to know who asks. */
    List<String> challenges() {
        return challenges;
    }

    /** Whether a user and a password would do. */
    boolean wantsBasic() {
        return status == WHO_ARE_YOU
                && challenges.stream().anyMatch(how -> how.regionMatches(true, 0, BASIC, 0, BASIC.length()));
    }

    boolean isComplete() {
        return complete;
    }

    boolean isYes() {
        return status >= OK && status < NOT_OK;
    }

    @Override
    public void startResponse(HttpVersion version, int code, String reason) {
        status = code;
    }

    @Override
    public void parsedHeader(HttpField field) {
        if (field.getHeader() == HttpHeader.PROXY_AUTHENTICATE) {
            challenges.add(field.getValue());
        }
    }

    @Override
    public boolean headerComplete() {
        complete = true;
        return true; // and leaves what follows
    }

    @Override
    public boolean content(ByteBuffer item) {
        return true;
    }

    @Override
    public boolean contentComplete() {
        return true;
    }

    @Override
    public boolean messageComplete() {
        return true;
    }

    @Override
    public void earlyEOF() {}

    @Override
    public void badMessage(HttpException failure) {
        mistake = Optional.of("The proxy's answer is none of HTTP: " + failure.getReason());
    }
}
