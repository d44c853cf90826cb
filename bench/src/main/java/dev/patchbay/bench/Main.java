package dev.patchbay.bench;

import dev.patchbay.bench.clients.Clients;
import dev.patchbay.bench.compile.ProcessorCost;
import dev.patchbay.bench.load.Load;
import dev.patchbay.bench.micro.Micro;
import dev.patchbay.bench.peer.Peers;
import dev.patchbay.bench.report.Table;
import dev.patchbay.bench.serve.Patchbay;
import dev.patchbay.bench.soak.Soak;
import dev.patchbay.bench.soak.SoakOptions;
import dev.patchbay.bench.start.StartUp;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands of {@code bench.jar}. */
public final class Main {

    private static final String USAGE = """
            usage: bench.jar serve [port]           Patchbay, 9100 unless said; figures of its process on the next port
                   bench.jar peer <name> [port]     nio, netty, undertow, jetty-api or jetty-core
                   bench.jar alone <name> [port]    patchbay or topics with one endpoint, or a peer, without the figures
                   bench.jar load <name>=<value>... see docs/benchmarks.md
                   bench.jar start-up <port> <n>    starts patchbay and jetty-core n times, and takes the time
                   bench.jar processor <n>          what the processor adds to javac for n handlers
                   bench.jar client <name> <port> idle <n> | echo <in-flight> <warm-up> <seconds>
                                                    what patchbay, netty, okhttp or jdk costs its own process
                   bench.jar soak <name>=<value>... clients whose server ends and begins again; see docs/benchmarks.md
                   bench.jar table <file>           medians and ratios of what load wrote
                   bench.jar micro [regexp]...      single steps, by JMH; its options may follow, as -f 3
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        String command = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "serve" -> serve(Patchbay.NAME, port(rest, 0));
            case "peer" -> serve(rest[0], port(rest, 1));
            case "alone" -> alone(rest[0], port(rest, 1));
            case "start-up" -> StartUp.measure(jar(), port(rest, 0), Integer.parseInt(rest[1]), System.out::println);
            case "processor" ->
                System.out.println(ProcessorCost.line(jar().resolveSibling(""), Integer.parseInt(rest[0])));
            case "load" -> System.out.println(Load.run(rest));
            case "client" -> System.out.println(Clients.line(rest[0], port(rest, 1), rest[2], numbers(rest)));
            case "soak" -> System.out.println(Soak.run(again("alone", "topics"), SoakOptions.of(rest)));
            case "table" -> System.out.print(Table.of(Path.of(rest[0])));
            case "micro" -> System.out.print(Micro.run(rest));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static void serve(String name, int port) throws Exception {
        Probe.open(port + 1);
        if (name.equals(Patchbay.NAME)) {
            Patchbay.start(port);
        } else {
            Peers.start(name, port);
        }
        System.out.println(name + " listens on port " + port + ", process "
                + ProcessHandle.current().pid());
    }

    private static void alone(String name, int port) throws Exception {
        switch (name) {
            case Patchbay.NAME -> Patchbay.startEcho(port);
            case "topics" ->
                Patchbay.serveTopics(
                        port, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
            default -> Peers.start(name, port);
        }
    }

    /** How this program is started once more. */
    private static List<String> again(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path jar() throws URISyntaxException {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** What stands behind the fourth word. */
    private static int[] numbers(String... args) {
        return Arrays.stream(args).skip(3).mapToInt(Integer::parseInt).toArray();
    }

    private static int port(String[] args, int at) {
        return args.length > at ? Integer.parseInt(args[at]) : 9100;
    }
}
