package dev.patchbay.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.server.SocketServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** While the sample serves, none of our classes and none that was generated calls anything reflective itself. */
@EnabledForJreRange(min = JRE.JAVA_25) // the first JDK that traces methods
final class NoReflectionTraceTest {

    private static final String FILTER = String.join(
            ";",
            "java.lang.Class::forName",
            "java.lang.reflect.Method::invoke",
            "java.lang.reflect.Constructor::newInstance",
            "java.lang.reflect.Field::get",
            "java.lang.reflect.Proxy::newProxyInstance",
            "java.util.ServiceLoader::load");

    @Test
    void servesWithoutReflection(@TempDir Path folder) throws Exception {
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.MethodTrace")
                    .with("filter", FILTER)
                    .withStackTrace()
                    .withoutThreshold();
            recording.start();
            useTheSample();
            Canary.call();
            recording.stop();
            recording.dump(folder.resolve("trace.jfr"));
        }
        List<String> callers = callers(folder.resolve("trace.jfr"));
        assertThat(callers).as("the trace works").contains(Canary.class.getName());
        assertThat(callers)
                .filteredOn(caller -> caller.startsWith("dev.patchbay."))
                .containsOnly(Canary.class.getName());
    }

    private static void useTheSample() throws Exception {
        try (SocketServer server = Main.start(0)) {
            Client echo = new Client(server.port(), "/ws/echo");
            echo.send("hello");
            echo.next();
            Client chat = new Client(server.port(), "/chat/websocket?vsn=2.0.0&name=ada");
            chat.send("[\"1\",\"1\",\"room:trace\",\"phx_join\",{}]");
            chat.send("[\"1\",\"2\",\"room:trace\",\"say\",{\"text\":\"hello\"}]");
            chat.send("[\"1\",\"3\",\"room:trace\",\"say\",{\"text\":{}}]");
            List<String> heard = List.of(chat.next(), chat.next(), chat.next(), chat.next(), chat.next());
            assertThat(heard).anyMatch(text -> text.contains("invalid payload"));
            chat.close();
        }
    }

    private static List<String> callers(Path trace) throws Exception {
        return RecordingFile.readAllEvents(trace).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                .map(NoReflectionTraceTest::caller)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The class of the first frame that is not the traced method itself. */
    private static Optional<String> caller(RecordedEvent event) {
        RecordedMethod traced = event.getValue("method");
        String tracedType = traced.getType().getName();
        return event.getStackTrace().getFrames().stream()
                .map(RecordedFrame::getMethod)
                .map(method -> method.getType().getName())
                .filter(type -> !type.equals(tracedType))
                .findFirst();
    }

    /** Does what the sample must not do, to show that the trace would see it. */
    private static final class Canary {

        static void call() throws ClassNotFoundException {
            Class.forName("java.util.BitSet");
        }
    }
}
