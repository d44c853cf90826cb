package dev.patchbay.platforms;

import dev.patchbay.client.Request;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls as JSON-RPC 2.0 has them.
 *
 * <pre>{@code
 * CompletionStage<JsonValue> time = ticker.request(JsonRpc.call("public/get_time", Map.of()));
 * }</pre>
 */
public final class JsonRpc {

    private JsonRpc() {}

    /**
     * A call, whose number its answer has, too.
     *
     * @param params may hold what {@link JsonValue#of(Map)} takes
     * @return its answer is the result; fails with {@link JsonRpcException} where the server answers with an error
     */
    public static Request<JsonValue> call(String method, Map<String, ?> params) {
        return Request.numbered(id -> text(id, method, params)).as(JsonRpc::result);
    }

    static Outbound text(Object id, String method, Map<String, ?> params) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("jsonrpc", "2.0");
        call.put("id", id);
        call.put("method", method);
        call.put("params", params);
        return UntypedJson.encode(call);
    }

    private static JsonValue result(Inbound.Text answer) {
        Members members = Members.of(answer.utf8());
        if (members.has("error")) {
            Members error = members.object("error");
            throw new JsonRpcException(Integer.parseInt(error.text("code")), error.text("message"));
        }
        return members.value("result");
    }
}
