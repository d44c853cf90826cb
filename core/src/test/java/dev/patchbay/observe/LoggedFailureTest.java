package dev.patchbay.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.log.LoggedFailure;
import dev.patchbay.testing.Hostile;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class LoggedFailureTest {

    @Test
    void isTheFailureItselfWhereThatIsPlain() {
        Exception plain = new IllegalStateException("outer", new IllegalArgumentException("inner"));

        assertThat(LoggedFailure.of(plain)).isSameAs(plain);
    }

    @Test
    void staysInOneLineWhateverClientsWrite() {
        Exception forged = new IllegalStateException("outer", new NumberFormatException("x\n2026 INFO\u2028a\u0085b"));

        Throwable logged = LoggedFailure.of(forged);

        assertThat(logged).hasToString("java.lang.IllegalStateException: outer");
        assertThat(logged.getCause()).hasToString("java.lang.NumberFormatException: x 2026 INFO a b");
        assertThat(logged.getStackTrace()).isEqualTo(forged.getStackTrace());
    }

    @Test
    void canBePrintedWhereTheOriginalCannot() {
        Exception broken = new RuntimeException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no message");
            }
        };

        assertThat(printed(LoggedFailure.of(new Exception("outer", broken))))
                .contains("whose text cannot be told: it throws java.lang.IllegalStateException");
    }

    @Test
    void canBeToldWhateverTheOriginalThrows() {
        assertThat(Hostile.all())
                .allSatisfy(failure ->
                        assertThat(printed(LoggedFailure.of(failure))).isNotEmpty());
        assertThat(LoggedFailure.of(new Hostile()).getStackTrace()).isEmpty();
    }

    @Test
    void endsWhereCausesGoInCircles() {
        Exception a = new Exception("a\n");
        Exception b = new Exception("b", a);
        a.initCause(b);

        assertThat(printed(LoggedFailure.of(a))).contains("java.lang.Exception: a ");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
