package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.Topic;
import java.util.stream.Stream;

/** A contract for other topics than that which a client joins. */
final class ContractTopics implements Rule<ChannelClientClass> {

    @Override
    public void check(ChannelClientClass client, Problems problems) {
        Stream.concat(client.contracts().heard().stream(), client.contracts().pushed().stream())
                .filter(contract -> !contract.topics().isEmpty()
                        && contract.topics().stream().noneMatch(client.topic()::overlaps))
                .forEach(contract -> problems.add(
                        ChannelProblem.CONTRACT_OF_OTHER_TOPICS,
                        client.topic().origin(),
                        client.name(),
                        client.topic().text(),
                        contract.name(),
                        Topic.shown(contract.topics())));
    }
}
