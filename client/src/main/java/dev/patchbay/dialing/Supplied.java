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
 */
public record Supplied(
        Map<String, Supplier<String>> headers, Map<String, Supplier<String>> query, List<String> subprotocols) {

    /** Nothing. */
    public static final Supplied NOTHING = new Supplied(Map.of(), Map.of(), List.of());

    /**
     * Asks the program, whose code may block.
     *
     * @throws ClientException.SupplierFailed where it fails, or answers with what cannot be sent
     */
    Additions ask() {
        return new Additions(
                values("header field", headers, HeaderRules::checkValue),
                values("parameter", query, UnaryOperator.identity()),
                subprotocols);
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
