package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Need;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.model.Way;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the routing table has, each with a name of its own. */
final class RoutesNames {

    /** The field and the method of the program's topics. */
    static final String TOPICS = "pubSub";

    /** The end of the name of a method that hands out a broadcaster. */
    static final String BROADCASTER = "Broadcaster";

    /** What a method without parameters cannot be called, and what the constructor has for itself. */
    static final Set<String> INHERITED = Set.of(
            "json",
            "routes",
            TOPICS,
            "getClass",
            "hashCode",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    /** So that a class more moves nothing. */
    private static final Comparator<Need> ORDER = Comparator.<Need, String>comparing(need -> Names.shown(need.type()))
            .thenComparing(need -> need.type().toString())
            .thenComparing(Need::name);

    private final Map<ClassName, String> bindings = new LinkedHashMap<>();
    private final Map<Need, String> needs = new LinkedHashMap<>();
    private final Map<Codec, FieldNames.Field> broadcasters = new LinkedHashMap<>();
    private final List<Row> rows;

    RoutesNames(Table table) {
        FreeNames free = new FreeNames(INHERITED);
        rows = table.endpoints()
                .map(endpoint -> Row.of(endpoint, table.program()))
                .toList();
        rows.forEach(row -> bindings.put(row.type(), free.take(wish(row.type()))));
        rows.stream()
                .flatMap(row -> row.needs().stream())
                .distinct()
                .sorted(ORDER)
                .forEach(need -> needs.put(need, need.equals(Endpoint.PUB_SUB) ? TOPICS : free.take(need.wish())));
        table.endpoints().forEach(endpoint -> addBroadcasters(endpoint, table, free));
    }

    /** What the binding of a class is called, where that is free. */
    static String wish(ClassName endpoint) {
        return Names.decapitalised(String.join("", endpoint.simpleNames()));
    }

    /** Those of payloads that the table can name. */
    private void addBroadcasters(Endpoint endpoint, Table table, FreeNames free) {
        boolean near = endpoint.type().packageName().equals(table.name().packageName());
        endpoint.sources(Source.Outlet.class)
                .filter(outlet -> outlet.way() == Way.BROADCASTER && (near || outlet.isPublic()))
                .forEach(outlet -> {
                    if (outlet.payload() instanceof Payload.Coded payload) {
                        broadcasters.computeIfAbsent(
                                payload.codec(),
                                codec -> new FieldNames.Field(
                                        free.take(codec.name() + BROADCASTER),
                                        payload.type().box()));
                    }
                });
    }

    /** How the bindings are made. */
    List<Row> rows() {
        return rows;
    }

    String binding(ClassName type) {
        return Optional.ofNullable(bindings.get(type)).orElseThrow();
    }

    /** What the constructor asks for, in its order: by type, then by name. */
    Map<Need, String> needs() {
        return needs;
    }

    String need(Need need) {
        return Optional.ofNullable(needs.get(need)).orElseThrow();
    }

    Map<Codec, FieldNames.Field> broadcasters() {
        return broadcasters;
    }

    /** Whether it is given the program's topics. */
    boolean haveTopics() {
        return needs.containsKey(Endpoint.PUB_SUB);
    }
}
