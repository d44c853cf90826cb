package dev.patchbay.platforms;

import dev.patchbay.client.Request;
import dev.patchbay.message.JsonValue;
import dev.patchbay.subscribe.SubscriptionProtocol;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How {@link Deribit} is told which channels a client wants: public ones, and its own, which begin with {@code user.}. */
final class Channels implements SubscriptionProtocol {

    @Override
    public Request<List<String>> subscribe(List<String> channels) {
        return call("/subscribe", channels).as(Members::strings);
    }

    @Override
    public Request<?> unsubscribe(List<String> channels) {
        return call("/unsubscribe", channels);
    }

    /** Of one kind, all. */
    private static Request<JsonValue> call(String method, List<String> channels) {
        String scope = isOwn(channels.get(0)) ? "private" : "public";
        return JsonRpc.call(scope + method, Map.of("channels", channels));
    }

    @Override
    public List<List<String>> grouped(List<String> channels) {
        List<String> common =
                channels.stream().filter(channel -> !isOwn(channel)).toList();
        List<String> own = channels.stream().filter(Channels::isOwn).toList();
        return Stream.of(common, own).filter(group -> !group.isEmpty()).toList();
    }

    private static boolean isOwn(String channel) {
        return channel.startsWith("user.");
    }
}
