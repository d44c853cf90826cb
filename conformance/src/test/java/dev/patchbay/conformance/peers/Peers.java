package dev.patchbay.conformance.peers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.client.Tls;
import dev.patchbay.conformance.LocalhostKeys;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All servers that are here, and what trusts their certificate. */
record Peers(Map<RealPeer, PeerProcess> running, LocalhostKeys keys) implements AutoCloseable {

    static Peers start(Path folder) throws Exception {
        LocalhostKeys keys = LocalhostKeys.make(folder);
        Map<RealPeer, PeerProcess> running = new EnumMap<>(RealPeer.class);
        for (RealPeer peer : RealPeer.values()) {
            if (peer.isWanted()) {
                running.put(peer, peer.start(keys));
            }
        }
        return new Peers(running, keys);
    }

    PeerProcess get(RealPeer peer) {
        Optional<PeerProcess> process = Optional.ofNullable(running.get(peer));
        assumeTrue(process.isPresent(), peer + " is missing");
        return process.orElseThrow();
    }

    Tls trusting() {
        return Tls.trusting(keys.chain());
    }

    @Override
    public void close() {
        running.values().forEach(PeerProcess::close);
    }
}
