package dev.patchbay.processor;

import com.palantir.javapoet.JavaFile;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.read.GeneratedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Hands generated files to {@code javac}. */
final class SourceWriter {

    private final Filer filer;
    private final Problems problems;
    private final GeneratedSources generated;
    private boolean isTold;

    SourceWriter(Filer filer, Problems problems, GeneratedSources generated) {
        this.filer = filer;
        this.problems = problems;
        this.generated = generated;
    }

    /** The qualified name of the class in a file. */
    static String nameOf(JavaFile file) {
        String type = file.typeSpec().name();
        return file.packageName().isEmpty() ? type : file.packageName() + "." + type;
    }

    /** Writes a file that is to be written again whenever one of these elements changes. */
    void write(JavaFile file, Origin origin, List<? extends Element> elements) {
        String name = nameOf(file);
        try (Writer writer =
                filer.createSourceFile(name, elements.toArray(Element[]::new)).openWriter()) {
            file.writeTo(writer);
        } catch (FilerException taken) {
            generated
                    .of(name)
                    .ifPresentOrElse(
                            there -> tell(name, there),
                            () -> problems.add(ClassProblem.NAME_CLASH, origin, name, "a class that is already there"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    /** Once for all of them: they come together. */
    private void tell(String name, Origin there) {
        if (!isTold) {
            isTold = true;
            problems.add(BuildProblem.GENERATED_SOURCE, there, name);
        }
    }

    /** Writes a resource. */
    void write(String path, String text, List<? extends Element> elements) {
        try (Writer resource = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", path, elements.toArray(Element[]::new))
                .openWriter()) {
            resource.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }
}
