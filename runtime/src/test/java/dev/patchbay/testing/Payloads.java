package dev.patchbay.testing;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** Payloads such as programs have. */
public final class Payloads {

    private Payloads() {}

    public enum Size {
        SMALL,
        LARGE
    }

    @Json
    public record Item(String name, int count, Size size) {}

    @Json
    public record Author(String name, long id, boolean active) {}

    @Json
    public record Order(
            Author author, List<Item> lines, Map<String, Item> extras, List<Author> readers, double total) {}

    @Json
    public record Strict(String body) {

        public Strict {
            if (body == null || body.isBlank()) {
                throw new IllegalArgumentException("body must not be blank");
            }
        }
    }

    @Json
    public record Holder(String id, Strict strict) {}
}
