package dev.patchbay.network;

import dev.patchbay.client.Proxy;
import dev.patchbay.client.Tls;
import java.time.Duration;
import java.util.Optional;

/**
 * On which terms a client connects.
 *
 * @param budgets how long it may take
 * @param tls whom it trusts
 * @param proxy through whom
 * @param redirects how many are followed
 * @param isCompressed whether it offers to compress
 */
public record Terms(Budgets budgets, Tls tls, Optional<Proxy> proxy, int redirects, boolean isCompressed) {

    /** What is not said otherwise. */
    public static final Terms DEFAULT = new Terms(
            new Budgets(Duration.ofSeconds(5), Duration.ofSeconds(10)), Tls.SYSTEM, Optional.empty(), 0, false);

    /** Checks that there are no fewer redirects than none. */
    public Terms {
        if (redirects < 0) {
            throw new IllegalArgumentException("Redirects are 0 or more, got " + redirects);
        }
    }

    /**
     * How long an attempt may take.
     *
     * @param connect to look the name up, and to connect to each address
     * @param handshake from there to the server's answer
     */
    public record Budgets(Duration connect, Duration handshake) {

        /** Checks that there is time at all. */
        public Budgets {
            check("connectTimeout", connect);
            check("handshakeTimeout", handshake);
        }

        private static void check(String name, Duration time) {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException(name + " is longer than nothing, got " + time);
            }
        }

        /** With another time for each address. */
        public Budgets withConnect(Duration time) {
            return new Budgets(time, handshake);
        }

        /** With another time for the handshake. */
        public Budgets withHandshake(Duration time) {
            return new Budgets(connect, time);
        }
    }

    /** With other budgets. */
    public Terms withBudgets(Budgets other) {
        return new Terms(other, tls, proxy, redirects, isCompressed);
    }

    /** Trusting others. */
    public Terms withTls(Tls other) {
        return new Terms(budgets, other, proxy, redirects, isCompressed);
    }

    /** Through somebody. */
    public Terms withProxy(Proxy other) {
        return new Terms(budgets, tls, Optional.of(other), redirects, isCompressed);
    }

    /** Following others. */
    public Terms withRedirects(int most) {
        return new Terms(budgets, tls, proxy, most, isCompressed);
    }

    /** Compressed. */
    public Terms compressed() {
        return new Terms(budgets, tls, proxy, redirects, true);
    }
}
