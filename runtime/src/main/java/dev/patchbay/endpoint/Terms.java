package dev.patchbay.endpoint;

import dev.patchbay.channel.Contract;
import dev.patchbay.mount.Disagreement;
import java.util.List;

/**
 * The contracts that clients of a place are to be built with.
 *
 * @param disagreement what becomes of those that are not
 * @param contracts as the server was built with them
 */
public record Terms(Disagreement disagreement, List<Contract> contracts) {

    /**
     * Of some contracts.
     *
     * @throws IllegalArgumentException where there are none
     */
    static Terms of(Disagreement disagreement, Contract... contracts) {
        if (contracts.length == 0) {
            throw new IllegalArgumentException("Clients can only be compared with a contract, and got none");
        }
        return new Terms(disagreement, List.of(contracts));
    }

    /**
     * What a client was built with that the server was not, and the other way round.
     *
     * @throws IllegalArgumentException where that is no stamp
     */
    public Contract.Differences differences(String stamp) {
        return Contract.differences(stamp, contracts.toArray(Contract[]::new));
    }
}
