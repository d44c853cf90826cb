package dev.patchbay.testkit.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that a {@link FaultServer} has read: a handshake, or what a proxy is asked for.
 *
 * @param line {@code GET /ws?name=ada HTTP/1.1}
 * @param headers the header fields, whose names are looked up without regard to case
 */
public record Asked(String line, Map<String, List<String>> headers) {

    /** The first value of a header field. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Path and query as they were sent; what a CONNECT names. */
    public String target() {
        String[] words = line.split(" ", 3);
        return words.length > 1 ? words[1] : "";
    }

    static Asked read(String head) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        head.lines().skip(1).filter(field -> field.indexOf(':') > 0).forEach(field -> {
            int colon = field.indexOf(':');
            headers.computeIfAbsent(field.substring(0, colon), name -> new ArrayList<>(1))
                    .add(field.substring(colon + 1).strip());
        });
        String line = head.lines().findFirst().orElse("");
        return new Asked(line, Collections.unmodifiableMap(headers));
    }
}
