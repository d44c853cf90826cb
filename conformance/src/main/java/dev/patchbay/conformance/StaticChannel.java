package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.Param;
import java.util.Map;

/** Tells the value that was given where it is listed. */
@Channel("static:*")
public final class StaticChannel {

    @OnJoin
    Map<String, String> join(@Param("static") String value) {
        return Map.of("static", value);
    }
}
