package dev.patchbay.processor.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Programs that run as modules, with the modules that they require and their own. */
final class Modules {

    private Modules() {}

    /** The loader of a program's parts, of which the module {@code app} is the last, or the last is a patch of it. */
    static ClassLoader loader(List<Path> parts, String libraries) throws IOException {
        List<Path> modules = new ArrayList<>();
        for (Path part : parts) {
            if (Files.exists(part.resolve("module-info.class"))) {
                modules.add(part);
            } else {
                patch(modules.get(modules.size() - 1), part);
            }
        }
        Stream.of(libraries.split(File.pathSeparator)).map(Path::of).forEach(modules::add);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(modules.toArray(Path[]::new)), ModuleFinder.of(), Set.of("app"));
        ModuleLayer.Controller controller = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
        Module app = controller.layer().findModule("app").orElseThrow();
        app.getPackages().forEach(name -> controller.addOpens(app, name, Modules.class.getModule()));
        return app.getClassLoader();
    }

    /** What the launcher's option does, for a layer of our own. */
    private static void patch(Path module, Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> copy(file, module.resolve(part.relativize(file))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
