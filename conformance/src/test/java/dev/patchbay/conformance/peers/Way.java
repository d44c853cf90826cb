package dev.patchbay.conformance.peers;

import dev.patchbay.client.Tls;

/** How a client talks with a peer. */
enum Way {
    PLAIN {
        @Override
        PeerClient_Connector connector(PeerProcess peer, String path, Tls trusting, Heard heard) {
            return new PeerClient_Connector(heard).url(peer.url(path));
        }
    },
    COMPRESSED {
        @Override
        PeerClient_Connector connector(PeerProcess peer, String path, Tls trusting, Heard heard) {
            return PLAIN.connector(peer, path, trusting, heard).compression();
        }
    },
    TLS {
        @Override
        PeerClient_Connector connector(PeerProcess peer, String path, Tls trusting, Heard heard) {
            return new PeerClient_Connector(heard).url(peer.tlsUrl(path)).tls(trusting);
        }
    };

    abstract PeerClient_Connector connector(PeerProcess peer, String path, Tls trusting, Heard heard);
}
