package dev.patchbay.testkit.duplex;

import java.util.List;
import java.util.Map;

/**
 * What is answered to a handshake.
 *
 * @param opened runs behind it
 */
record Answer(int status, Map<String, List<String>> headers, String body, Runnable opened) {

    static Answer refusal(int status, Map<String, List<String>> headers, String body) {
        return new Answer(status, headers, body, () -> {});
    }
}
