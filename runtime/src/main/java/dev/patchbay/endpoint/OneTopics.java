package dev.patchbay.endpoint;

import dev.patchbay.binding.Routes;
import dev.patchbay.pubsub.PubSub;
import java.util.List;
import java.util.Optional;

/** The topics of a server: those that its handlers broadcast with, and no others. */
public final class OneTopics {

    private static final String ADVICE =
            "what one of them broadcasts would never reach the connections of the other. Make one"
                    + " PubSub, and give it to the tables";

    private final Optional<PubSub> ofTables;
    private Optional<PubSub> given;

    /**
     * Of tables.
     *
     * @throws IllegalArgumentException where they were given different ones
     */
    public OneTopics(List<Routes> tables) {
        List<PubSub> all = tables.stream()
                .flatMap(table -> table.pubSub().stream())
                .distinct()
                .toList();
        if (all.size() > 1) {
            throw new IllegalArgumentException("Two tables were given different topics: " + ADVICE);
        }
        ofTables = all.stream().findFirst();
        given = ofTables;
    }

    /**
     * The program says which.
     *
     * @throws IllegalArgumentException where a table was given others
     */
    public void use(PubSub topics) {
        if (!ofTables.orElse(topics).equals(topics)) {
            throw new IllegalArgumentException("The server and a table were given different topics: " + ADVICE
                    + ", and to the server or not at all");
        }
        given = Optional.of(topics);
    }

    /** Those of this node alone where nobody said anything. */
    public PubSub get() {
        return given.orElseGet(PubSub::local);
    }
}
