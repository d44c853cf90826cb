package dev.patchbay.testkit;

import dev.patchbay.json.JsonCodec;
import java.util.List;

/**
 * What the clients of a tester speak.
 *
 * @param payloads how they write and read payloads
 * @param typeProperty the property that names a message
 */
record Language(Payloads payloads, String typeProperty) {

    /** The same, and the payloads of these codecs. */
    Language with(List<JsonCodec<?>> more) {
        return new Language(payloads.with(more), typeProperty);
    }
}
