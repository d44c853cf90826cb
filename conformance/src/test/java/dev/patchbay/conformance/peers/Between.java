package dev.patchbay.conformance.peers;

import dev.patchbay.client.Proxy;
import dev.patchbay.conformance.ListeningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A proxy as Debian has it. Without it its tests are left out, but not where {@code CI} is set. */
enum Between {
    TINYPROXY("tinyproxy") {
        @Override
        List<String> arguments(Path file, int port) throws IOException {
            Files.writeString(file, """
                    Port %d
                    Listen 127.0.0.1
                    Timeout 600
                    MaxClients 100
                    LogLevel Critical
                    BasicAuth ada secret
                    """.formatted(port));
            return List.of("-d", "-c", file.toString());
        }

        @Override
        Proxy unknown(int port) {
            return Proxy.http("localhost", port);
        }
    },

    /** It speaks SOCKS 5, and looks at credentials. */
    MICROSOCKS("microsocks") {
        @Override
        List<String> arguments(Path file, int port) {
            return List.of("-i", "127.0.0.1", "-p", Integer.toString(port), "-u", "ada", "-P", "secret");
        }

        @Override
        Proxy unknown(int port) {
            return Proxy.socks5("localhost", port);
        }
    },

    /** It speaks SOCKS of both versions, and asks nobody who they are. */
    DANTE("danted") {
        @Override
        List<String> arguments(Path file, int port) throws IOException {
            Files.writeString(file, """
                    logoutput: stderr
                    internal: 127.0.0.1 port = %d
                    external: lo
                    clientmethod: none
                    socksmethod: none
                    client pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }
                    socks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }
                    """.formatted(port));
            return List.of("-f", file.toString(), "-p", file + ".pid");
        }

        @Override
        Proxy unknown(int port) {
            return Proxy.socks5("localhost", port);
        }
    };

    private final String program;

    Between(String program) {
        this.program = program;
    }

    abstract List<String> arguments(Path file, int port) throws IOException;

    /** What a client says that does not say who it is. */
    abstract Proxy unknown(int port);

    /** What a client says that it lets through. */
    Proxy known(int port) {
        return this == DANTE ? unknown(port) : unknown(port).credentials("ada", "secret");
    }

    boolean isWanted() {
        return "true".equals(System.getenv("CI"))
                || ListeningProcess.program(program).isPresent();
    }

    ListeningProcess start(Path folder) throws IOException {
        return ListeningProcess.start(port -> {
            List<String> arguments = arguments(folder.resolve(program + port), port);
            String found = ListeningProcess.program(program).orElseThrow().toString();
            return Stream.concat(Stream.of(found), arguments.stream()).toList();
        });
    }
}
