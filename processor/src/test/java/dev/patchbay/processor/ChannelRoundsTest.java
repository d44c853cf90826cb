package dev.patchbay.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Channels, sockets and events that do not all come in one round, or from one package. */
class ChannelRoundsTest {

    private static final JavaFileObject SOCKET = JavaFileObjects.forSourceString("demo.UserSocket", """
            package demo;
            @dev.patchbay.Socket(value = "/socket", channels = demo.rooms.RoomChannel.class)
            final class UserSocket {}
            """);

    private static final JavaFileObject CHANNEL = JavaFileObjects.forSourceString("demo.rooms.RoomChannel", """
            package demo.rooms;
            import dev.patchbay.*;
            @Channel("room:*")
            public final class RoomChannel {
                @OnMessage("say")
                Said say(Said said, RoomEvents events) {
                    events.said(said);
                    return said;
                }
            }
            """);

    private static final JavaFileObject EVENTS = JavaFileObjects.forSourceString("demo.rooms.RoomEvents", """
            package demo.rooms;
            import dev.patchbay.*;
            @Broadcasts("room:*")
            interface RoomEvents {
                @Event("said")
                void said(Said said);
            }
            """);

    private static final String SAID = "package demo.rooms; record Said(String body) {}";

    @Test
    void waitsForAPayloadThatAnotherProcessorWrites() {
        Compilation compilation = javac().withProcessors(
                        new PatchbayProcessor(), new WritingProcessor(2, "demo.rooms.Said", SAID))
                .compile(SOCKET, CHANNEL, EVENTS);
        assertThat(compilation).succeeded();
        assertThat(compilation)
                .generatedSourceFile("demo.SocketRoutes")
                .contentsAsUtf8String()
                .contains("RoomChannel_Binding roomChannel = new RoomChannel_Binding();");
        assertThat(compilation.generatedSourceFiles())
                .anyMatch(file -> file.getName().endsWith("RoomEvents_Sender.java"));
    }

    @Test
    void servesAChannelOfAnotherPackage() {
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .compile(SOCKET, CHANNEL, EVENTS, JavaFileObjects.forSourceString("demo.rooms.Said", SAID));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void leavesItToTheCompilerToComplainOfTypesThatNobodyWrites() {
        Compilation compilation =
                javac().withProcessors(new PatchbayProcessor()).compile(SOCKET, CHANNEL, EVENTS);
        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation).hadErrorContaining("location: class demo.rooms.RoomChannel");
        assertThat(compilation).hadErrorContaining("location: interface demo.rooms.RoomEvents");
    }
}
