package dev.patchbay.platforms;

import dev.patchbay.binding.JsonText;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Dialogue;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.session.StageFailure;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.subscribe.Subscriptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** One connection's conversation with {@link Deribit}: who it is, what it wants to hear, and what is missing. */
final class Exchange implements Dialogue {

    static final int UNAUTHORIZED = 13_009;
    private static final int REFUSED = 3000; // "Unauthorized" in IANA's list of close codes
    private static final int LONGEST_REASON = 100;
    private static final int HEARTBEAT_SECONDS = 30;
    private static final long EARLY_MILLIS = TimeUnit.SECONDS.toMillis(60);

    private final ClientConnection connection;
    private final Optional<Login> login;
    private final Subscriptions feeds;
    private final Dialogue restoring;
    private final Books books = new Books();
    private final AtomicLong chain = new AtomicLong();
    private final AtomicBoolean isRenewing = new AtomicBoolean();
    private volatile CompletableFuture<Boolean> alarm = new CompletableFuture<>();
    private volatile String refreshToken = "";
    private volatile boolean isReady;

    Exchange(ClientConnection connection, Optional<Login> login, Subscriptions feeds) {
        this.connection = connection;
        this.login = login;
        this.feeds = feeds;
        this.restoring = feeds.on(connection);
    }

    @Override
    public void opens() {
        books.clear();
        long known = chain.incrementAndGet();
        login.ifPresentOrElse(who -> authenticate(known, who.signed()), this::ready);
    }

    private void authenticate(long known, Map<String, Object> params) {
        Request<JsonValue> auth = JsonRpc.call("public/auth", params).kind(MessageKind.AUTH);
        var unused = connection.request(auth).whenComplete((result, failure) -> {
            if (known != chain.get()) {
                return; // another connection, or another attempt to renew it
            }
            if (failure == null) {
                authenticated(known, result);
            } else {
                notAuthenticated(StageFailure.of(failure));
            }
        });
    }

    private void authenticated(long known, JsonValue result) {
        Members tokens = Members.of(result.text().getBytes(StandardCharsets.UTF_8));
        refreshToken = tokens.text("refresh_token");
        renewBehind(known, tokens.text("expires_in"));
        isRenewing.set(false);
        if (!isReady) {
            ready();
        }
    }

    /** Where the exchange does not say for how long, its refusals say when. */
    private void renewBehind(long known, String seconds) {
        if (seconds.matches("[0-9]{1,9}")) {
            long millis = TimeUnit.SECONDS.toMillis(Long.parseLong(seconds));
            long delay = Math.max(millis - EARLY_MILLIS, millis / 2);
            alarm = new CompletableFuture<Boolean>().completeOnTimeout(true, delay, TimeUnit.MILLISECONDS);
            var unused = alarm.thenAcceptAsync(due -> renew(known));
        }
    }

    private void notAuthenticated(Throwable why) {
        if (!(why instanceof JsonRpcException refused)) {
            connection.reconnect();
        } else if (isReady) { // the token that renews it has expired, too
            refreshToken = "";
            login.ifPresent(who -> {
                isReady = false;
                restoring.breaks();
                authenticate(chain.incrementAndGet(), who.signed());
            });
        } else {
            String reason = refused.code() + " " + refused.getMessage();
            connection.close(new CloseReason(REFUSED, reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
        }
    }

    /** Only the first of those that find that it has to be renewed does so. */
    private void renew(long known) {
        if (isReady && isRenewing.compareAndSet(false, true) && chain.compareAndSet(known, known + 1)) {
            alarm.cancel(false);
            authenticate(known + 1, Login.refreshed(refreshToken));
        }
    }

    private void ready() {
        isReady = true;
        var unused = connection.request(JsonRpc.call("public/set_heartbeat", Map.of("interval", HEARTBEAT_SECONDS)));
        restoring.opens();
    }

    @Override
    public boolean takes(Inbound message) {
        if (!(message instanceof Inbound.Text text)) {
            return false;
        }
        return switch (JsonText.property(text, "method")) {
            case "heartbeat" -> answersHeartbeat(Members.of(text.utf8()).object("params"));
            case "subscription" -> skips(Members.of(text.utf8()).object("params"));
            default -> {
                lookForRefusal(text);
                yield false;
            }
        };
    }

    private boolean answersHeartbeat(Members params) {
        if (params.text("type").equals("test_request")) {
            var unused = connection.send(Deribit.TEST);
        }
        return true;
    }

    private boolean skips(Members params) {
        String channel = params.text("channel");
        if (!channel.startsWith("book.")) {
            return false;
        }
        Books.Verdict verdict = books.next(channel, params.object("data"));
        if (verdict == Books.Verdict.GAP) {
            var unused = feeds.renew(channel); // where it is refused, who listens is told
        }
        return verdict != Books.Verdict.GOOD;
    }

    private void lookForRefusal(Inbound.Text text) {
        if (!refreshToken.isEmpty()
                && text.string().contains("\"error\"")
                && Members.of(text.utf8()).object("error").text("code").equals("" + UNAUTHORIZED)) {
            renew(chain.get());
        }
    }

    @Override
    public void breaks() {
        isReady = false;
        restoring.breaks();
        refreshToken = "";
        alarm.cancel(false);
        isRenewing.set(false);
        chain.incrementAndGet();
    }

    @Override
    public void over() {
        restoring.over();
    }
}
