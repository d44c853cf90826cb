package dev.patchbay.processor;

import dev.patchbay.channel.Contract;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A part of a program, in one folder of class files, that other parts are compiled against. */
final class Part {

    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private final Path home;
    private final List<Path> classPath;
    private final List<String> messages = new ArrayList<>();

    /** Nothing so far, with what is before it on its class path. */
    Part(Path home, Part... before) {
        this(
                home,
                Stream.concat(Stream.of(home), Arrays.stream(before).flatMap(part -> part.classPath.stream()))
                        .toList());
    }

    private Part(Path home, List<Path> classPath) {
        this.home = home;
        this.classPath = classPath;
    }

    /** The same folder, of which the compiler knows only that it writes there. */
    Part unseen() {
        return new Part(home, List.of());
    }

    /** Compiles some of its files, with the rest as class files. */
    Part compile(String... sources) throws IOException {
        return compile(List.of("-Xlint:all,-processing", "-Werror"), sources);
    }

    Part compile(List<String> options, String... sources) throws IOException {
        Files.createDirectories(home);
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path folder = Files.createTempDirectory(home.getParent(), "src");
            files.add(Files.writeString(folder.resolve(nameOf(source) + ".java"), source));
        }
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-proc:full", "-d", home.toString(), "-classpath", joined()));
        if (Runtime.version().feature() < 21) {
            all.remove("-proc:full");
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        messages.clear();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new PatchbayProcessor()));
            task.call();
        }
        for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
            messages.add(diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT));
        }
        return this;
    }

    /** The simple name of the class in a file. */
    static String nameOf(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException(source);
        }
        return type.group(1);
    }

    /** What {@code javac} said of the last compilation. */
    List<String> messages() {
        return messages;
    }

    List<String> errors() {
        return messages.stream()
                .filter(message -> message.startsWith("ERROR") || message.startsWith("WARNING"))
                .toList();
    }

    /** The paths that a table serves, which is made with these. */
    List<String> routes(String table, Object... dependencies) throws Exception {
        try (URLClassLoader loader = loader()) {
            Object routes = loader.loadClass(table).getConstructors()[0].newInstance(dependencies);
            List<?> rows = (List<?>) routes.getClass().getMethod("routes").invoke(routes);
            return rows.stream().map(Object::toString).map(Part::path).toList();
        }
    }

    /** What the codec of an adapter makes of a text, written again. */
    @SuppressWarnings("unchecked")
    String echo(String adapter, String json) throws Exception {
        try (URLClassLoader loader = loader()) {
            JsonCodec<Object> codec = (JsonCodec<Object>)
                    loader.loadClass(adapter).getField("CODEC").get(null);
            Object value = codec.decode(new Inbound.Text(json.getBytes(StandardCharsets.UTF_8)));
            return new String(codec.encode(value).utf8(), StandardCharsets.UTF_8);
        }
    }

    /** The names of a class's own methods. */
    List<String> methods(String type) throws Exception {
        try (URLClassLoader loader = loader()) {
            return Stream.of(loader.loadClass(type).getDeclaredMethods())
                    .map(Method::getName)
                    .toList();
        }
    }

    /** What a generated class says that its interface promises. */
    List<String> contract(String generated) throws Exception {
        try (URLClassLoader loader = loader()) {
            Contract contract =
                    (Contract) loader.loadClass(generated).getField("CONTRACT").get(null);
            return contract.lines();
        }
    }

    private static String path(String route) {
        return route.replaceAll("Route\\[path=(.*), binding=.*", "$1");
    }

    private URLClassLoader loader() {
        URL[] urls = classPath.stream().map(Part::url).toArray(URL[]::new);
        return new URLClassLoader(urls, Part.class.getClassLoader());
    }

    private String joined() {
        Stream<String> own = classPath.stream().map(Path::toString);
        return Stream.concat(own, Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
