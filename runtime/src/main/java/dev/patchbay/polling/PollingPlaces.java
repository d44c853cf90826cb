package dev.patchbay.polling;

import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.mount.LongPoll;
import dev.patchbay.time.Time;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All places of a server at which sessions are polled. Tokens are signed with a secret that is made when it is. */
public final class PollingPlaces {

    private final Map<Endpoint, PollingPlace> places = new HashMap<>();

    /** Those of endpoints that say so. */
    public PollingPlaces(List<Endpoint> endpoints, Time time) {
        this(endpoints, time, new OneNode());
    }

    PollingPlaces(List<Endpoint> endpoints, Time time, Directory directory) {
        String secret = SessionName.random() + SessionName.random();
        for (Endpoint endpoint : endpoints) {
            Optional<LongPoll> options = endpoint.longPoll();
            options.ifPresent(said ->
                    places.put(endpoint, new PollingPlace(endpoint.longPollPath(), said, directory, secret, time)));
        }
    }

    /** The place of an endpoint that has one. */
    public PollingPlace of(Endpoint endpoint) {
        return Objects.requireNonNull(places.get(endpoint));
    }
}
