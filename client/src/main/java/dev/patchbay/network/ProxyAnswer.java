package dev.patchbay.network;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpVersion;

/** What a proxy says to a {@code CONNECT}, up to its content. */
final class ProxyAnswer implements HttpParser.ResponseHandler {

    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
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

    Map<String, List<String>> headers() {
        return headers;
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
        headers.computeIfAbsent(field.getName(), name -> new ArrayList<>(1)).add(field.getValue());
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
