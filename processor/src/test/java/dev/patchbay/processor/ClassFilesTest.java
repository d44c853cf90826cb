package dev.patchbay.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sockets that inherit from a class which was compiled before. */
class ClassFilesTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final String ROOM = "package lib; import dev.patchbay.*; public abstract class Base {"
            + " @OnMessage public String take(String text, @Param String room) { return room; } }";

    @TempDir
    Path folder;

    @Test
    void saysThatTheNamesOfParametersAreMissing() throws Exception {
        compileLibrary(ROOM, "-g:none");
        assertThat(messages(socket()))
                .containsExactly("[NamelessParameter] 'Base.take' comes from a class file that does not say how its"
                        + " parameters are named ('arg1'). Write the name there, as in @Param(\"room\"), or compile it with"
                        + " -parameters.");
    }

    @Test
    void readsTheNamesThatAClassFileKeeps() throws Exception {
        compileLibrary(ROOM, "-parameters");
        assertThat(messages(socket())).isEmpty();
    }

    @Test
    void saysWhichTypeIsMissingBehindAClassFile() throws Exception {
        compileLibrary(
                "package lib; import dev.patchbay.*; public abstract class Base {"
                        + " @OnMessage public String take(String text, java.util.Optional<Lost> lost) { return text; } }"
                        + " class Lost {}",
                "-parameters");
        Files.delete(folder.resolve("lib/Lost.class"));
        assertThat(messages(socket()))
                .singleElement()
                .asString()
                .startsWith(
                        "[UnresolvedType] The binding of 'demo.LateSocket' cannot be written: a class file that it is made of"
                                + " mentions '");
    }

    private void compileLibrary(String text, String option) throws Exception {
        Path file = Files.writeString(folder.resolve("Base.java"), text);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        option,
                        "-proc:none",
                        "-classpath",
                        CLASS_PATH,
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(result).isZero();
        Files.delete(file);
    }

    private Compilation socket() {
        List<File> classPath = new ArrayList<>(Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .map(File::new)
                .toList());
        classPath.add(folder.toFile());
        return javac().withProcessors(new PatchbayProcessor())
                .withClasspath(classPath)
                .compile(
                        JavaFileObjects.forSourceString(
                                "demo.LateSocket",
                                "package demo; @dev.patchbay.Socket(\"/a/{room}\") final class LateSocket extends lib.Base {}"));
    }

    private static List<String> messages(Compilation compilation) {
        return Stream.of(compilation.errors())
                .flatMap(List::stream)
                .map(error -> error.getMessage(Locale.ROOT).strip())
                .toList();
    }
}
