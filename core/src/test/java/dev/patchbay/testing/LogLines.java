package dev.patchbay.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.logging.JettyLevel;
import org.eclipse.jetty.logging.JettyLogger;
import org.eclipse.jetty.logging.StdErrAppender;
import org.slf4j.LoggerFactory;

/**
 * What some loggers write while this is open. Tests that run beside it write as well, so each looks for words of its own; those
 * that use this take turns: {@code @ResourceLock("log")}.
 */
public final class LogLines implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<JettyLogger> loggers = new ArrayList<>();
    private final PrintStream before;

    private LogLines(PrintStream stream, String... names) {
        before = appender().getStream();
        appender().setStream(stream == null ? new PrintStream(bytes, true, StandardCharsets.UTF_8) : stream);
        for (String name : names) {
            JettyLogger logger = (JettyLogger) LoggerFactory.getLogger(name);
            logger.setLevel(JettyLevel.DEBUG);
            loggers.add(logger);
        }
    }

    /** What these loggers write, at all levels. */
    public static LogLines of(String... names) {
        return new LogLines(null, names);
    }

    /** Whatever is written with these loggers throws. */
    public static LogLines broken(String... names) {
        return new LogLines(
                new PrintStream(new ByteArrayOutputStream()) {
                    @Override
                    public void println(Object line) {
                        throw new StackOverflowError("on purpose");
                    }

                    @Override
                    public void println(String line) {
                        throw new StackOverflowError("on purpose");
                    }
                },
                names);
    }

    /** The lines that contain some words. */
    public List<String> with(String words) {
        return all().stream().filter(line -> line.contains(words)).toList();
    }

    /** All lines. */
    public List<String> all() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.setLevel(JettyLevel.OFF));
        appender().setStream(before);
    }

    private static StdErrAppender appender() {
        return (StdErrAppender) ((JettyLogger) LoggerFactory.getLogger("dev.patchbay")).getAppender();
    }
}
