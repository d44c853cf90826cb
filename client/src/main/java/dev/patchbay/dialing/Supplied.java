package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a program adds to every handshake, as it is asked for at each attempt.
 *
 * @param headers by name
 * @param query by the name of the parameter
 * @param subprotocols most wanted first
 * @param secrets add what says who the client is
 */
public record Supplied(
        Map<String, Supplier<String>> headers,
        Map<String, Supplier<String>> query,
        List<String> subprotocols,
        List<Secret> secrets) {

    /** Nothing. */
    public static final Supplied NOTHING = new Supplied(Map.of(), Map.of(), List.of());

    /** Adds what no other origin may know. */
    @FunctionalInterface
    public interface Secret {

        /**
         * Says what the handshake has besides.
         *
         * @throws IllegalArgumentException where it cannot stand there; it is not repeated
         */
        Additions add();
    }

    /** Without secrets. */
    public Supplied(
            Map<String, Supplier<String>> headers, Map<String, Supplier<String>> query, List<String> subprotocols) {
        this(headers, query, subprotocols, List.of());
    }

    /** Whether the program is not asked. */
    boolean isNothing() {
        return headers.isEmpty() && query.isEmpty() && secrets.isEmpty();
    }

    /**
     * Asks the program, whose code may block.
     *
     * @throws ClientException.SupplierFailed where it fails, or answers with what cannot be sent
     */
    Additions ask() {
        Additions all = new Additions(
                values("header field", headers, HeaderRules::checkValue),
                values("parameter", query, UnaryOperator.identity()),
                subprotocols);
        for (Secret secret : secrets) {
            all = all.with(added(secret));
        }
        return all;
    }

    private static Additions added(Secret secret) {
        try {
            return secret.add();
        } catch (IllegalArgumentException failure) {
            throw new ClientException.SupplierFailed("token", failure);
        }
    }

    private static Map<String, String> values(
            String kind, Map<String, Supplier<String>> suppliers, UnaryOperator<String> check) {
        Map<String, String> values = new LinkedHashMap<>();
        suppliers.forEach((name, supplier) -> values.put(name, value(kind + " " + name, supplier, check)));
        return values;
    }

    private static String value(String what, Supplier<String> supplier, UnaryOperator<String> check) {
        try {
            return check.apply(Objects.requireNonNull(supplier.get(), "null, which is no value"));
        } catch (Throwable failure) {
            throw new ClientException.SupplierFailed(what, failure);
        }
    }
}
