package dev.patchbay.processor.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor of a program: it writes some of its files, in the first round. */
@SupportedAnnotationTypes("*")
final class Author extends AbstractProcessor {

    private List<Path> files;

    /** Writes these files, whose folders are their packages, beginning at one named {@code later}. */
    Author(List<Path> files) {
        this.files = files;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        files.forEach(this::write);
        files = List.of();
        return false;
    }

    private void write(Path file) {
        String path = file.toString().replace('\\', '/');
        String name = path.replaceAll(".*/later/", "").replace(".java", "").replace('/', '.');
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
