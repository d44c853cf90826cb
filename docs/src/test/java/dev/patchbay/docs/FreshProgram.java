package dev.patchbay.docs;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Loads a program and all that it uses anew, but for JUnit: avaje-jsonb keeps the adapters of the first program that it sees. */
final class FreshProgram extends URLClassLoader {

    private FreshProgram(URL... path) {
        super(path, new OnlyJUnit());
    }

    static FreshProgram of(Path classes) throws MalformedURLException {
        return new FreshProgram(Stream.concat(Stream.of(classes.toUri().toURL()), FreshProcessors.classPath())
                .toArray(URL[]::new));
    }

    private static final class OnlyJUnit extends ClassLoader {

        OnlyJUnit() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.junit.") || name.startsWith("org.opentest4j.")) {
                return FreshProgram.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
