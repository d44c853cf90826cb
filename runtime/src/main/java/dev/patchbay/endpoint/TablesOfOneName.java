package dev.patchbay.endpoint;

import dev.patchbay.binding.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two modules that do not know each other may each have a table of one name. Only the first on the class path is there for the
 * program, and what the other serves would be lost in silence. A native image has no class files, and may fail where it is asked.
 */
final class TablesOfOneName {

    /** Set by GraalVM, in an image and while one is built. */
    private static final boolean IN_IMAGE = System.getProperties().containsKey("org.graalvm.nativeimage.imagecode");

    private TablesOfOneName() {}

    /**
     * Looks for another table behind each of these.
     *
     * @throws IllegalArgumentException where there is one
     */
    static void refuse(List<Routes> tables) {
        if (!IN_IMAGE) {
            tables.forEach(table -> Optional.ofNullable(table.getClass().getClassLoader())
                    .ifPresent(loader -> refuse(table.getClass().getName(), loader)));
        }
    }

    private static void refuse(String name, ClassLoader loader) {
        try {
            List<URL> places = places(name, loader);
            if (places.size() > 1 && contents(places).size() > 1) {
                throw new IllegalArgumentException(
                        "There is more than one routing table called '" + name + "': "
                                + places.stream().map(URL::toString).collect(Collectors.joining(", "))
                                + ". Only the first is there, and what the other serves would not be. Compile one of them with"
                                + " -Apatchbay.routes=<another name> and give the server both; where one is an old copy, remove it");
            }
        } catch (IOException unknown) {
            return; // what cannot be read is not known to be another
        }
    }

    private static List<URL> places(String name, ClassLoader loader) throws IOException {
        List<URL> places = new ArrayList<>();
        loader.getResources(name.replace('.', '/') + ".class").asIterator().forEachRemaining(places::add);
        return places;
    }

    /** The same jar may be there twice. */
    private static Set<ByteBuffer> contents(List<URL> places) throws IOException {
        Set<ByteBuffer> contents = new HashSet<>();
        for (URL place : places) {
            URLConnection connection = place.openConnection();
            connection.setUseCaches(false); // which would keep the jar open
            try (InputStream bytes = connection.getInputStream()) {
                contents.add(ByteBuffer.wrap(bytes.readAllBytes()));
            }
        }
        return contents;
    }
}
