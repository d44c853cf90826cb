package dev.patchbay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Routes;
import dev.patchbay.server.SocketServer;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars with a table of one name: the class path shows the first alone. */
final class TablesOfOneNameTest {

    @TempDir
    Path folder;

    @Test
    void refusesATableBehindWhichThereIsAnother() throws Exception {
        try (URLClassLoader loader = loader(jar("a.jar", "List.of()"), jar("b.jar", "List.copyOf(List.of())"))) {
            Routes first = table(loader);
            assertThatThrownBy(() -> SocketServer.builder(first))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("more than one routing table called 'shop.SocketRoutes': jar:file:")
                    .hasMessageContaining("a.jar!/shop/SocketRoutes.class, jar:file:")
                    .hasMessageContaining("b.jar!/shop/SocketRoutes.class. Only the first");
        }
    }

    @Test
    void servesATableWhoseJarIsThereTwice() throws Exception {
        try (URLClassLoader loader = loader(jar("a.jar", "List.of()"), jar("copy.jar", "List.of()"))) {
            assertThat(SocketServer.builder(table(loader)).buildHandler()).isNotNull();
        }
    }

    @Test
    void servesATableThatNoClassFileHas() {
        Routes table = List::of;
        assertThat(SocketServer.builder(table).buildHandler()).isNotNull();
    }

    private static Routes table(ClassLoader loader) throws Exception {
        return (Routes) loader.loadClass("shop.SocketRoutes").getConstructor().newInstance();
    }

    private static URLClassLoader loader(Path first, Path second) throws Exception {
        URL[] urls = {first.toUri().toURL(), second.toUri().toURL()};
        return new URLClassLoader(urls, TablesOfOneNameTest.class.getClassLoader());
    }

    private Path jar(String name, String routes) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name + ".classes"));
        Path source = Files.writeString(home.resolve("SocketRoutes.java"), """
                package shop;
                import java.util.List;
                public final class SocketRoutes implements dev.patchbay.binding.Routes {
                    public List<dev.patchbay.binding.Route> routes() { return %s; }
                }
                """.formatted(routes));
        String path = System.getProperty("java.class.path");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", home.toString(), "-cp", path, source.toString());
        assertThat(failed).isZero();
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("shop/SocketRoutes.class"));
            Files.copy(home.resolve("shop/SocketRoutes.class"), entries);
        }
        return jar;
    }
}
