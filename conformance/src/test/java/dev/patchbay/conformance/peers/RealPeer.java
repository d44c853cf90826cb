package dev.patchbay.conformance.peers;

import dev.patchbay.conformance.ListeningProcess;
import dev.patchbay.conformance.LocalhostKeys;
import dev.patchbay.conformance.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A server that is none of the tests' own, in a process of its own. Without it its tests are left out, but not where {@code CI} is set. */
enum RealPeer {
    /** The package of npm. */
    WS {
        @Override
        boolean isHere() throws InterruptedException {
            return Node.isWantedWithPackages();
        }

        @Override
        List<String> program() {
            return List.of("node", SOURCES.resolve("js/ws-peer.mjs").toString());
        }
    },

    /** Debian's package for Python. */
    WEBSOCKETS {
        private static final String PYTHON = "/usr/bin/python3"; // Debian's own: another one has other packages

        @Override
        boolean isHere() throws InterruptedException {
            try {
                return new ProcessBuilder(PYTHON, "-c", "import websockets.legacy.server")
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        List<String> program() {
            return List.of(PYTHON, SOURCES.resolve("python/websockets_peer.py").toString());
        }
    },

    PATCHBAY {
        @Override
        boolean isHere() {
            return true;
        }

        @Override
        List<String> program() {
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    PatchbayPeer.class.getName());
        }
    };

    private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src", "test");

    abstract boolean isHere() throws InterruptedException;

    /** How it is started, without its arguments. */
    abstract List<String> program();

    boolean isWanted() throws InterruptedException {
        return "true".equals(System.getenv("CI")) || isHere();
    }

    /** Starts it with a certificate for {@code localhost}. */
    PeerProcess start(LocalhostKeys keys) throws IOException {
        int tlsPort = ListeningProcess.freePort();
        List<String> behind = List.of(
                Integer.toString(tlsPort), keys.chain().toString(), keys.key().toString());
        return new PeerProcess(
                ListeningProcess.start(port -> Stream.of(program(), List.of(Integer.toString(port)), behind)
                        .flatMap(List::stream)
                        .toList()),
                tlsPort);
    }
}
