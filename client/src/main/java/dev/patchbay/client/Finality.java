package dev.patchbay.client;

import dev.patchbay.client.ClientException.BadUrl;
import dev.patchbay.client.ClientException.Refused;
import dev.patchbay.client.ClientException.Unreachable;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.LoginException.LoginLost;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Knows what no further attempt mends: the request itself is wrong, or the two ends do not speak one language. */
final class Finality {

    /** Everything but 401, which a fresh token mends, and what says that it is over soon. */
    private static final Set<Integer> STATUSES = Set.of(400, 403, 404, 405, 410);

    /** RFC 6455, section 7.4.1: a peer that does not understand us, or does not want what we send. */
    private static final Set<Integer> CODES = Set.of(1002, 1003, 1007, 1008, 1009, 1010);

    private final IntPredicate codes;

    /**
     * With the program's own.
     *
     * @param codes close codes that are for good, too
     */
    Finality(IntPredicate codes) {
        this.codes = codes;
    }

    /** Why there is no other attempt; empty where there may be one. */
    Optional<String> verdict(Ended why) {
        if (why instanceof Ended.Lost lost) {
            return verdict(lost.reason().code());
        }
        ClientException failure = ((Ended.NotOpened) why).failure();
        if (failure instanceof LoginLost lost) {
            return verdict(lost.reason().code());
        }
        boolean isFinal = failure instanceof BadUrl
                || (failure instanceof Unreachable unreachable && unreachable.isUntrusted())
                || (failure instanceof Refused refused && STATUSES.contains(refused.status()));
        return isFinal ? Optional.of(failure.getMessage()) : Optional.empty();
    }

    private Optional<String> verdict(int code) {
        return CODES.contains(code) || codes.test(code)
                ? Optional.of("the connection was closed with " + code)
                : Optional.empty();
    }
}
