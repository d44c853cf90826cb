package dev.patchbay.docs;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;

/** Loads the processors anew for every compilation, as a build does. */
final class FreshProcessors extends ForwardingJavaFileManager<StandardJavaFileManager> {

    FreshProcessors(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
        return new URLClassLoader(classPath().toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The class path of the tests. */
    static Stream<URL> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(FreshProcessors::url);
    }

    private static URL url(String file) {
        try {
            return new File(file).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
