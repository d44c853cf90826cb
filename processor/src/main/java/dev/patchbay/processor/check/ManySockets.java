package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;

/**
 * More sockets and channels than a routing table can make: its constructor is one method, of 64 KiB (JVMS, section 4.7.3). A
 * binding takes some 17 bytes there, and 4 for each thing that it is given.
 */
final class ManySockets implements Rule<Table> {

    private static final int CLASSES = 1_500;
    private static final int GIVEN = 8_000;

    @Override
    public void check(Table table, Problems problems) {
        long classes = table.endpoints().count();
        long given = table.endpoints().mapToLong(ManySockets::given).sum();
        if (classes > CLASSES || given > GIVEN) {
            problems.add(ClassProblem.TOO_MANY_SOCKETS, Origin.NOWHERE, classes, given, CLASSES, GIVEN);
        }
    }

    private static long given(Endpoint endpoint) {
        long channels = endpoint instanceof SocketClass socket
                ? socket.channels().stream().map(Listed::channel).distinct().count()
                : 0;
        return endpoint.needs().size() + channels;
    }
}
