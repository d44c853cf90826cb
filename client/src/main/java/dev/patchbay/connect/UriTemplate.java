package dev.patchbay.connect;

import dev.patchbay.client.ClientException.BadUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL with variables in braces.
 *
 * @param text as it was written: {@code wss://stream.example.com/ws/{symbol}}
 */
record UriTemplate(String text) implements Variables.Template {

    private static final int LAST_PORT = 65_535;
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /**
     * The URL with these values, which are percent-encoded.
     *
     * @throws BadUrl where a value is missing, or it is no URL of a WebSocket
     */
    URI uri(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            String value = value(values, variable.group(1));
            variable.appendReplacement(filled, Matcher.quoteReplacement(encoded(value)));
        }
        return checked(variable.appendTail(filled).toString());
    }

    @Override
    public BadUrl missing(String variable) {
        return new BadUrl("The variable '" + variable + "' of " + text + " has no value");
    }

    @Override
    public BadUrl unusable(String variable, String value, RuntimeException why) {
        return new BadUrl(
                "The variable '" + variable + "' of " + text + " cannot be '" + value + "': " + why.getMessage());
    }

    private static URI checked(String url) {
        try {
            URI uri = new URI(url);
            boolean isWebSocket = "ws".equals(uri.getScheme()) || "wss".equals(uri.getScheme());
            if (!isWebSocket || uri.getHost() == null || uri.getFragment() != null) {
                throw new BadUrl("Expected ws:// or wss:// with a host and without a fragment, got " + url);
            }
            if (uri.getPort() > LAST_PORT) {
                throw new BadUrl("Expected a port up to " + LAST_PORT + ", got " + url);
            }
            return uri;
        } catch (URISyntaxException bad) {
            throw new BadUrl(
                    "Expected a URL of a WebSocket, got " + url + ": " + bad.getReason() + " at " + bad.getIndex());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
