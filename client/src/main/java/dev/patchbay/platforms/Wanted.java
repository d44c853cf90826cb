package dev.patchbay.platforms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The channels that a program wants, in the order in which it said so, and what became of each. Any thread. */
final class Wanted {

    private final Map<String, CompletableFuture<Void>> all = new LinkedHashMap<>();

    synchronized CompletionStage<Void> add(List<String> channels) {
        return CompletableFuture.allOf(channels.stream()
                .map(channel -> all.computeIfAbsent(channel, added -> new CompletableFuture<>()))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Nobody wants them any more. */
    void remove(List<String> channels) {
        channels.forEach(channel -> taken(channel).ifPresent(stage -> stage.cancel(false)));
    }

    synchronized List<String> channels() {
        return new ArrayList<>(all.keySet());
    }

    /** The server has confirmed some of those that it was asked for. */
    void confirmed(List<String> asked, List<String> confirmed) {
        for (String channel : asked) {
            if (confirmed.contains(channel)) {
                found(channel).ifPresent(stage -> stage.complete(null));
            } else {
                refused(channel, new JsonRpcException(0, "The server does not know the channel " + channel));
            }
        }
    }

    /** It will not, whatever happens. */
    void refused(String channel, JsonRpcException why) {
        taken(channel).ifPresent(stage -> stage.completeExceptionally(why));
    }

    private synchronized Optional<CompletableFuture<Void>> taken(String channel) {
        return Optional.ofNullable(all.remove(channel));
    }

    private synchronized Optional<CompletableFuture<Void>> found(String channel) {
        return Optional.ofNullable(all.get(channel));
    }
}
