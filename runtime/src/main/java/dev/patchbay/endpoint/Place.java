package dev.patchbay.endpoint;

import dev.patchbay.admission.Origins;
import dev.patchbay.channel.Contract;
import dev.patchbay.mount.Disagreement;
import dev.patchbay.mount.PlaceOptions;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps what is said about a place, or about all that say nothing themselves. */
public final class Place implements PlaceOptions<Place> {

    private Optional<Origins> origins = Optional.empty();
    private Optional<Terms> terms = Optional.empty();
    private boolean compression;

    @Override
    public Place allowedOrigins(String... forms) {
        return origins(Origins.of(forms));
    }

    @Override
    public Place allowedOrigins(Predicate<URI> rule) {
        return origins(Origins.where(rule));
    }

    @Override
    public Place sameOrigin() {
        return origins(Origins.sameOrigin());
    }

    @Override
    public Place anyOrigin() {
        return origins(Origins.any());
    }

    private Place origins(Origins rule) {
        origins = Optional.of(rule);
        return this;
    }

    @Override
    public Place compression() {
        compression = true;
        return this;
    }

    @Override
    public Place contract(Disagreement otherwise, Contract... own) {
        terms = Optional.of(Terms.of(otherwise, own));
        return this;
    }

    /** The contracts that clients are to be built with, where that is said. */
    public Optional<Terms> terms() {
        return terms;
    }

    /** The web pages that may connect, where that is said. */
    public Optional<Origins> origins() {
        return origins;
    }

    /** Whether messages are compressed for clients that can. */
    public boolean compresses() {
        return compression;
    }
}
