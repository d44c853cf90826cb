package dev.patchbay.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Payloads of every kind, with adapters as the compiler writes them. */
final class Adapters {

    static final JsonCodec<Said> SAID = JsonCodec.of(Said.class, SaidAdapter::said, SaidAdapter::said);
    static final JsonCodec<Widths> WIDTHS = JsonCodec.of(Widths.class, Adapters::widths, Adapters::widths);
    static final JsonCodec<Shape> SHAPE = JsonCodec.of(Shape.class, Adapters::shape, Adapters::shape);
    static final JsonCodec<Tree> TREE = JsonCodec.of(Tree.class, Adapters::tree, Adapters::tree);
    static final JsonCodec<Colour> COLOUR = JsonCodec.of(Colour.class, Adapters::colour, Adapters::colour);
    static final JsonCodec<Strict> STRICT = JsonCodec.of(Strict.class, Adapters::strict, Adapters::strict);
    static final JsonCodec<@Nullable Object> ANY =
            JsonCodec.of(Object.class, Read.ANY, (value, json) -> json.untyped(value));
    static final JsonCodec<Page<Said>> PAGE = JsonCodec.of(
            Page.class,
            json -> page(json, SaidAdapter::said),
            (Page<Said> page, JsonWriter json) -> page(page, json, SaidAdapter::said));

    private static final JsonNames WIDTH_NAMES =
            JsonNames.of("b", "s", "i", "l", "f", "d", "c", "z", "ints", "boxed", "more");
    private static final JsonNames PAGE_NAMES = JsonNames.of("items", "next");
    private static final JsonNames TREE_NAMES = JsonNames.of("name", "children");
    private static final JsonNames SHAPES = JsonNames.of("Circle", "Group");
    private static final JsonNames CIRCLE_NAMES = JsonNames.of("radius");
    private static final JsonNames GROUP_NAMES = JsonNames.of("shapes");
    private static final JsonNames COLOURS = JsonNames.of("RED", "dark green");
    private static final JsonNames STRICT_NAMES = JsonNames.of("body");
    private static final Colour[] ALL_COLOURS = Colour.values();

    private Adapters() {}

    record Said(
            @Nullable String text,
            long at,
            List<@Nullable Line> lines,
            Optional<Author> author,
            Map<String, String> notes) {}

    record Line(int count, @Nullable Colour colour) {}

    record Author(@Nullable String name, int id) {}

    record Widths(
            byte b,
            short s,
            int i,
            long l,
            float f,
            double d,
            char c,
            boolean z,
            List<Integer> ints,
            @Nullable Long boxed,
            Set<Double> more) {}

    record Page<T>(List<T> items, int next) {}

    record Tree(@Nullable String name, List<Tree> children) {}

    sealed interface Shape permits Circle, Group {}

    record Circle(double radius) implements Shape {}

    record Group(List<Shape> shapes) implements Shape {}

    enum Colour {
        RED,
        DARK_GREEN
    }

    record Strict(@Nullable String body) {
        Strict {
            if (body == null || body.isBlank()) {
                throw new IllegalArgumentException("body must not be blank");
            }
        }
    }

    static Colour colour(JsonReader json) {
        return ALL_COLOURS[json.constant(COLOURS)];
    }

    @SuppressWarnings("EnumOrdinal") // generated code stands in the order of the constants
    static void colour(Colour value, JsonWriter json) {
        json.constant(COLOURS, value.ordinal());
    }

    static <T> Page<T> page(JsonReader json, JsonRead<T> item) {
        List<T> items = List.of();
        int next = 0;
        json.beginObject();
        for (int name = json.name(PAGE_NAMES); name != JsonReader.END; name = json.name(PAGE_NAMES)) {
            switch (name) {
                case 0 -> items = json.isNull() ? List.of() : JsonLists.list(json, item);
                case 1 -> next = json.intValue();
                default -> json.skip();
            }
        }
        return new Page<>(items, next);
    }

    static <T> void page(Page<T> value, JsonWriter json, JsonWrite<T> item) {
        json.beginObject();
        json.name(PAGE_NAMES, 0);
        JsonLists.list(value.items(), json, item);
        json.name(PAGE_NAMES, 1);
        json.number(value.next());
        json.endObject();
    }

    static Tree tree(JsonReader json) {
        String known = null;
        List<Tree> children = List.of();
        json.beginObject();
        for (int name = json.name(TREE_NAMES); name != JsonReader.END; name = json.name(TREE_NAMES)) {
            switch (name) {
                case 0 -> known = json.isNull() ? null : json.string();
                case 1 -> children = json.isNull() ? List.of() : JsonLists.list(json, Adapters::tree);
                default -> json.skip();
            }
        }
        return new Tree(known, children);
    }

    static void tree(Tree value, JsonWriter json) {
        json.beginObject();
        String name = value.name();
        if (name != null) {
            json.name(TREE_NAMES, 0);
            json.string(name);
        }
        json.name(TREE_NAMES, 1);
        JsonLists.list(value.children(), json, Adapters::tree);
        json.endObject();
    }

    static Shape shape(JsonReader json) {
        return json.caseOf("type", SHAPES) == 0 ? circle(json) : group(json);
    }

    static void shape(Shape value, JsonWriter json) {
        json.beginObject();
        json.name("type");
        if (value instanceof Circle circle) {
            json.constant(SHAPES, 0);
            json.name(CIRCLE_NAMES, 0);
            json.number(circle.radius());
        } else if (value instanceof Group group) {
            json.constant(SHAPES, 1);
            json.name(GROUP_NAMES, 0);
            JsonLists.list(group.shapes(), json, Adapters::shape);
        }
        json.endObject();
    }

    private static Circle circle(JsonReader json) {
        double radius = 0;
        json.beginObject();
        for (int name = json.name(CIRCLE_NAMES); name != JsonReader.END; name = json.name(CIRCLE_NAMES)) {
            if (name == 0) {
                radius = json.doubleValue();
            } else {
                json.skip();
            }
        }
        return new Circle(radius);
    }

    private static Group group(JsonReader json) {
        List<Shape> shapes = List.of();
        json.beginObject();
        for (int name = json.name(GROUP_NAMES); name != JsonReader.END; name = json.name(GROUP_NAMES)) {
            if (name == 0) {
                shapes = json.isNull() ? List.of() : JsonLists.list(json, Adapters::shape);
            } else {
                json.skip();
            }
        }
        return new Group(shapes);
    }

    static Strict strict(JsonReader json) {
        String body = null;
        json.beginObject();
        for (int name = json.name(STRICT_NAMES); name != JsonReader.END; name = json.name(STRICT_NAMES)) {
            if (name == JsonReader.UNKNOWN) {
                json.unknown(STRICT_NAMES);
            } else {
                body = json.isNull() ? null : json.string();
            }
        }
        return new Strict(body);
    }

    static void strict(Strict value, JsonWriter json) {
        json.beginObject();
        json.name(STRICT_NAMES, 0);
        json.string(String.valueOf(value.body()));
        json.endObject();
    }

    static Widths widths(JsonReader json) {
        return WidthsAdapter.read(json, WIDTH_NAMES);
    }

    static void widths(Widths value, JsonWriter json) {
        WidthsAdapter.write(value, json, WIDTH_NAMES);
    }
}
