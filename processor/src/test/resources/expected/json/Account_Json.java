package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Account} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f9afd57943dfe68b")
public final class Account_Json {
  public static final JsonCodec<Account> CODEC = JsonCodec.of(Account.class, Account_Json::read,
      Account_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "active", "roles", "visits");

  private Account_Json() {
  }

  public static Account read(JsonReader json) {
    Account value = new Account();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> value.setName(json.isNull() ? null : json.string());
        case 1 -> value.setActive(json.booleanValue());
        case 2 -> value.setRoles(json.isNull() ? List.of() : JsonLists.list(json,
            JsonReader::string));
        case 3 -> value.visits = json.intValue();
        default -> json.skip();
      }
    }
    return value;
  }

  public static void write(Account value, JsonWriter json) {
    json.beginObject();
    String name = value.getName();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    json.name(NAMES, 1);
    json.bool(value.isActive());
    List<String> roles = value.getRoles();
    if (roles != null) {
      json.name(NAMES, 2);
      JsonLists.list(roles, json, (each2, json2) -> json2.string(each2));
    }
    json.name(NAMES, 3);
    json.number(value.visits);
    json.endObject();
  }
}
