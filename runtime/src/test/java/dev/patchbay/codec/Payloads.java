package dev.patchbay.codec;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** Payloads such as programs have. */
final class Payloads {

    private Payloads() {}

    enum Size {
        SMALL,
        LARGE
    }

    @Json
    record Item(String name, int count, Size size) {}

    @Json
    record Author(String name, long id, boolean active) {}

    @Json
    record Order(Author author, List<Item> lines, Map<String, Item> extras, List<Author> readers, double total) {}

    @Json
    record Strict(String body) {

        Strict {
            if (body == null || body.isBlank()) {
                throw new IllegalArgumentException("body must not be blank");
            }
        }
    }

    @Json
    record Holder(String id, Strict strict) {}
}
