package dev.patchbay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies of which docs/deploying.md shows a configuration. */
enum Proxy {
    NGINX("nginx", "nginx.conf", "listen 443 ssl", "listen 127.0.0.1:%d ssl") {
        @Override
        String around(Path folder, Path file) {
            String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                    .map(kind -> kind + "_temp_path " + folder.resolve(kind) + ";\n")
                    .reduce("", String::concat);
            return "daemon off;\nmaster_process off;\npid " + folder.resolve("pid") + ";\nerror_log stderr;\n"
                    + "events {}\nhttp {\naccess_log off;\n" + temporary + "include " + file + ";\n}\n";
        }

        @Override
        List<String> options(Path around, Path file) {
            return List.of("-e", "stderr", "-c", around.toString());
        }
    },
    HAPROXY("haproxy", "haproxy.cfg", "bind :443 ssl", "bind 127.0.0.1:%d ssl") {
        @Override
        String around(Path folder, Path file) {
            return "global\nno strict-limits\n"; // where fewer descriptors are allowed than it asks for
        }

        @Override
        List<String> options(Path around, Path file) {
            return List.of("-db", "-f", around.toString(), "-f", file.toString());
        }
    };

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "..", "docs", "deploy");

    private final String program;
    private final String file;
    private final String publicPort;
    private final String localPort;

    Proxy(String program, String file, String publicPort, String localPort) {
        this.program = program;
        this.file = file;
        this.publicPort = publicPort;
        this.localPort = localPort;
    }

    /** What has to be said beside the configuration, so that it runs as a test's process. */
    abstract String around(Path folder, Path file);

    abstract List<String> options(Path around, Path file);

    /** The configuration as the documents have it. */
    Configuration documented() {
        try {
            return new Configuration(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with this machine's files and ports. */
    Configuration local(LocalhostKeys keys, int port, int one, int two) {
        Configuration ports = documented()
                .with(publicPort, localPort.formatted(port))
                .with("127.0.0.1:8080", "127.0.0.1:" + one)
                .with("127.0.0.1:8081", "127.0.0.1:" + two);
        return this == HAPROXY
                ? ports.with("/etc/haproxy/example.com.pem", keys.both().toString())
                : ports.with("/etc/ssl/example.com/fullchain.pem", keys.chain().toString())
                        .with("/etc/ssl/example.com/privkey.pem", keys.key().toString());
    }

    Optional<Path> program() {
        return ListeningProcess.program(program);
    }

    /** The text of a configuration, in which what is replaced has to be there. */
    record Configuration(String text) {

        Configuration with(String documented, String here) {
            if (!text.contains(documented)) {
                throw new IllegalArgumentException("The configuration has no '" + documented + "'");
            }
            return new Configuration(text.replace(documented, here));
        }
    }
}
