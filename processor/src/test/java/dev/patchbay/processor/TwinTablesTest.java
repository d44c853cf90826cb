package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Routes;
import dev.patchbay.server.SocketServer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules that do not know each other, and whose tables have one name: {@code javac} cannot see it, and the server does. */
class TwinTablesTest {

    @TempDir
    Path folder;

    @Test
    void theServerSaysThatATableHidesAnother() throws Exception {
        part("chat").compile(socket("ChatSocket"));
        part("admin").compile(socket("AdminSocket"));
        try (URLClassLoader loader = loader("chat", "admin")) {
            Routes table = table(loader, "app.SocketRoutes");
            assertThatThrownBy(() -> SocketServer.builder(table))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(
                            "more than one routing table called 'app.SocketRoutes'",
                            "/chat/app/SocketRoutes.class",
                            "/admin/app/SocketRoutes.class",
                            "-Apatchbay.routes=");
        }
    }

    @Test
    void servesBothWhereOneHasAnotherName() throws Exception {
        part("chat").compile(socket("ChatSocket"));
        part("admin").compile(List.of("-Apatchbay.routes=app.AdminRoutes"), socket("AdminSocket"));
        try (URLClassLoader loader = loader("chat", "admin")) {
            Routes[] both = {table(loader, "app.SocketRoutes"), table(loader, "app.AdminRoutes")};
            assertThatCode(() -> SocketServer.builder(both).buildHandler()).doesNotThrowAnyException();
        }
    }

    @Test
    void servesTheTablesOfAProgramAndOfItsTests() throws Exception {
        Part main = part("main").compile(socket("ChatSocket"));
        part("tests", main).compile(socket("TestSocket"));
        try (URLClassLoader loader = loader("tests", "main")) {
            Routes[] both = {table(loader, "app.SocketRoutes"), table(loader, "app.SocketRoutes2")};
            assertThatCode(() -> SocketServer.builder(both).buildHandler()).doesNotThrowAnyException();
        }
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }

    private URLClassLoader loader(String... parts) throws Exception {
        URL[] urls = new URL[parts.length];
        for (int i = 0; i < parts.length; i++) {
            urls[i] = folder.resolve(parts[i]).toUri().toURL();
        }
        return new URLClassLoader(urls, Routes.class.getClassLoader());
    }

    private static Routes table(ClassLoader loader, String name) throws Exception {
        return (Routes) loader.loadClass(name).getConstructors()[0].newInstance();
    }

    private static String socket(String name) {
        return "package app; @dev.patchbay.Socket(\"/" + name + "\") public final class " + name
                + " { @dev.patchbay.OnMessage String echo(String text) { return text; } }";
    }
}
