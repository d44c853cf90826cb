package dev.patchbay.server;

import dev.patchbay.admission.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;

/** A request's URI as Java can parse it: browsers leave characters as they are in a query that RFC 3986 wants encoded. */
final class RequestUri {

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern STRANGE = Pattern.compile("[^%A-Za-z0-9\\-._~!$&'()*+,;=:@/?]");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private RequestUri() {}

    /**
     * The URI.
     *
     * @throws IllegalArgumentException where it can not be made one
     */
    static String of(HttpURI uri) {
        return uri(uri.getAuthority() == null ? "" : uri.getScheme() + "://" + uri.getAuthority(), uri);
    }

    /**
     * The URI, as it was before a proxy changed whom it names.
     *
     * @throws IllegalArgumentException where it can not be made one
     */
    static String of(HttpURI uri, Site site) {
        boolean usual = site.port() == (site.scheme().equals("https") ? HTTPS : HTTP);
        return uri(site.scheme() + "://" + site.host() + (usual ? "" : ":" + site.port()), uri);
    }

    private static String uri(String site, HttpURI uri) {
        return URI.create(site + encoded(uri.getPathQuery())).toString();
    }

    private static String encoded(String pathAndQuery) {
        String percents = LONE_PERCENT.matcher(pathAndQuery).replaceAll("%25");
        return STRANGE.matcher(percents).replaceAll(strange -> encodedCharacter(strange.group()));
    }

    private static String encodedCharacter(String character) {
        StringBuilder bytes = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            bytes.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return bytes.toString();
    }
}
