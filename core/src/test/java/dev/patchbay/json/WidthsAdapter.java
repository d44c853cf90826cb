package dev.patchbay.json;

import dev.patchbay.json.Adapters.Widths;
import java.util.List;
import java.util.Set;

/** Numbers of every width. */
final class WidthsAdapter {

    private WidthsAdapter() {}

    static Widths read(JsonReader json, JsonNames names) {
        byte b = 0;
        short s = 0;
        int i = 0;
        long l = 0;
        float f = 0;
        double d = 0;
        char c = 0;
        boolean z = false;
        List<Integer> ints = List.of();
        Long boxed = null;
        Set<Double> more = Set.of();
        json.beginObject();
        for (int name = json.name(names); name != JsonReader.END; name = json.name(names)) {
            switch (name) {
                case 0 -> b = json.byteValue();
                case 1 -> s = json.shortValue();
                case 2 -> i = json.intValue();
                case 3 -> l = json.longValue();
                case 4 -> f = json.floatValue();
                case 5 -> d = json.doubleValue();
                case 6 -> c = json.charValue();
                case 7 -> z = json.booleanValue();
                case 8 -> ints = json.isNull() ? List.of() : JsonLists.list(json, JsonReader::intValue);
                case 9 -> boxed = json.isNull() ? null : json.longValue();
                case 10 -> more = json.isNull() ? Set.of() : JsonLists.set(json, JsonReader::doubleValue);
                default -> json.skip();
            }
        }
        return new Widths(b, s, i, l, f, d, c, z, ints, boxed, more);
    }

    static void write(Widths value, JsonWriter json, JsonNames names) {
        json.beginObject();
        json.name(names, 0);
        json.number(value.b());
        json.name(names, 1);
        json.number(value.s());
        json.name(names, 2);
        json.number(value.i());
        json.name(names, 3);
        json.number(value.l());
        json.name(names, 4);
        json.number(value.f());
        json.name(names, 5);
        json.number(value.d());
        json.name(names, 6);
        JsonScalars.character(value.c(), json);
        json.name(names, 7);
        json.bool(value.z());
        json.name(names, 8);
        JsonLists.list(value.ints(), json, (element, j) -> j.number(element));
        Long boxed = value.boxed();
        if (boxed != null) {
            json.name(names, 9);
            json.number(boxed);
        }
        json.name(names, 10);
        JsonLists.list(value.more(), json, (element, j) -> j.number(element));
        json.endObject();
    }
}
