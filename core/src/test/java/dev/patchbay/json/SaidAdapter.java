package dev.patchbay.json;

import dev.patchbay.json.Adapters.Author;
import dev.patchbay.json.Adapters.Colour;
import dev.patchbay.json.Adapters.Line;
import dev.patchbay.json.Adapters.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of records, a list, a map and what may be missing. */
final class SaidAdapter {

    private static final JsonNames SAID_NAMES = JsonNames.of("text", "at", "lines", "author", "notes");
    private static final JsonNames LINE_NAMES = JsonNames.of("count", "colour");
    private static final JsonNames AUTHOR_NAMES = JsonNames.of("name", "id");

    private SaidAdapter() {}

    static Said said(JsonReader json) {
        String text = null;
        long at = 0;
        List<Line> lines = List.of();
        Optional<Author> author = Optional.empty();
        Map<String, String> notes = Map.of();
        json.beginObject();
        for (int name = json.name(SAID_NAMES); name != JsonReader.END; name = json.name(SAID_NAMES)) {
            switch (name) {
                case 0 -> text = json.isNull() ? null : json.string();
                case 1 -> at = json.longValue();
                case 2 -> lines = json.isNull() ? List.of() : JsonLists.list(json, SaidAdapter::line);
                case 3 -> author = json.isNull() ? Optional.empty() : Optional.of(author(json));
                case 4 -> notes = json.isNull() ? Map.of() : JsonLists.map(json, JsonReader::string);
                default -> json.skip();
            }
        }
        return new Said(text, at, lines, author, notes);
    }

    static void said(Said value, JsonWriter json) {
        json.beginObject();
        String text = value.text();
        if (text != null) {
            json.name(SAID_NAMES, 0);
            json.string(text);
        }
        json.name(SAID_NAMES, 1);
        json.number(value.at());
        json.name(SAID_NAMES, 2);
        JsonLists.list(value.lines(), json, SaidAdapter::line);
        if (value.author().isPresent()) {
            json.name(SAID_NAMES, 3);
            author(value.author().get(), json);
        }
        json.name(SAID_NAMES, 4);
        JsonLists.map(value.notes(), json, (note, j) -> j.string(note));
        json.endObject();
    }

    private static Line line(JsonReader json) {
        int count = 0;
        Colour colour = null;
        json.beginObject();
        for (int name = json.name(LINE_NAMES); name != JsonReader.END; name = json.name(LINE_NAMES)) {
            switch (name) {
                case 0 -> count = json.intValue();
                case 1 -> colour = json.isNull() ? null : Adapters.colour(json);
                default -> json.skip();
            }
        }
        return new Line(count, colour);
    }

    private static void line(Line value, JsonWriter json) {
        json.beginObject();
        json.name(LINE_NAMES, 0);
        json.number(value.count());
        Colour colour = value.colour();
        if (colour != null) {
            json.name(LINE_NAMES, 1);
            Adapters.colour(colour, json);
        }
        json.endObject();
    }

    private static Author author(JsonReader json) {
        String known = null;
        int id = 0;
        json.beginObject();
        for (int name = json.name(AUTHOR_NAMES); name != JsonReader.END; name = json.name(AUTHOR_NAMES)) {
            switch (name) {
                case 0 -> known = json.isNull() ? null : json.string();
                case 1 -> id = json.intValue();
                default -> json.skip();
            }
        }
        return new Author(known, id);
    }

    private static void author(Author value, JsonWriter json) {
        json.beginObject();
        String name = value.name();
        if (name != null) {
            json.name(AUTHOR_NAMES, 0);
            json.string(name);
        }
        json.name(AUTHOR_NAMES, 1);
        json.number(value.id());
        json.endObject();
    }
}
