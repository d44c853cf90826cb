package dev.patchbay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.slf4j.Logger;

/** Who may know whom, as ARCHITECTURE.md draws it. */
@AnalyzeClasses(packages = "dev.patchbay", importOptions = ArchitectureTest.Product.class)
final class ArchitectureTest {

    /** Without tests, those in jars included. */
    static final class Product implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
        }
    }

    private static final String OURS = "dev.patchbay.";
    private static final String ANNOTATIONS = "";
    private static final String JETTY = "org.eclipse.jetty..";
    private static final String[] JETTYS_SERVER = {
        "org.eclipse.jetty.server..", "org.eclipse.jetty.websocket.core.server..", "org.eclipse.jetty.ee*.."
    };
    private static final List<String> ROWS =
            List.of(("message codec pubsub socket channel observe token protocol json binding syntax log time"
                            + " session news phoenix attendance transport polling mount server admission endpoint reception fast")
                    .split(" "));
    private static final Set<String> LEVELS = Set.of("trace", "debug", "info", "warn", "error");

    @ArchTest
    static final ArchRule SYNTAX_KNOWS_NOBODY = imports("syntax");

    @ArchTest
    static final ArchRule MESSAGE_KNOWS_SYNTAX = imports("message", "syntax");

    @ArchTest
    static final ArchRule LOG_KNOWS_NOBODY = imports("log");

    @ArchTest
    static final ArchRule OBSERVE_KNOWS_THE_LOG = imports("observe", "log");

    @ArchTest
    static final ArchRule TIME_KNOWS_THE_LOG = imports("time", "log");

    @ArchTest
    static final ArchRule CODEC_KNOWS_MESSAGES = imports("codec", "message", "syntax");

    @ArchTest
    static final ArchRule PROTOCOLS_KNOW_MESSAGES = imports("protocol", "codec", "message", "syntax");

    @ArchTest
    static final ArchRule JSON_KNOWS_CODECS = imports("json", "codec", "message", "syntax");

    @ArchTest
    static final ArchRule PUBSUB_KNOWS_NO_SOCKETS = imports("pubsub", "codec", "message", "log");

    @ArchTest
    static final ArchRule SOCKETS_KNOW_NOTHING_BEHIND_THEM =
            imports("socket", "pubsub", "json", "codec", "message", "time");

    @ArchTest
    static final ArchRule CHANNELS_KNOW_NOTHING_BEHIND_THEM = imports("channel", "socket", "message");

    @ArchTest
    static final ArchRule BINDINGS_KNOW_WHAT_HANDLERS_ARE_GIVEN =
            imports("binding", ANNOTATIONS, "channel", "socket", "pubsub", "json", "codec", "message", "syntax");

    @ArchTest
    static final ArchRule SESSION_KNOWS_NO_NETWORK =
            imports("session", "binding", "socket", "pubsub", "codec", "message", "observe", "log", "time");

    @ArchTest
    static final ArchRule NEWS_WAITS_IN_A_MAILBOX = imports("news", "session", "observe", "log", "time");

    @ArchTest
    static final ArchRule PHOENIX_KNOWS_NO_NETWORK = imports(
            "phoenix",
            ANNOTATIONS,
            "session",
            "binding",
            "channel",
            "socket",
            "pubsub",
            "protocol",
            "json",
            "codec",
            "message",
            "observe",
            "log",
            "time");

    @ArchTest
    static final ArchRule ATTENDANCE_KNOWS_NO_NETWORK =
            imports("attendance", "session", "socket", "observe", "log", "time");

    @ArchTest
    static final ArchRule TRANSPORT_KNOWS_SOCKETS =
            imports("transport", "attendance", "session", "socket", "message", "syntax", "observe", "log", "time");

    @ArchTest
    static final ArchRule THE_FAST_WAY_KNOWS_TRANSPORT =
            imports("fast", "transport", "socket", "message", "syntax", "log", "time");

    @ArchTest
    static final ArchRule RECEPTION_KNOWS_NO_NETWORK =
            imports("reception", "endpoint", "admission", "session", "binding", "socket", "log", "time");

    @ArchTest
    static final ArchRule POLLING_KNOWS_NO_NETWORK = imports(
            "polling",
            "endpoint",
            "mount",
            "transport",
            "attendance",
            "session",
            "socket",
            "token",
            "message",
            "syntax",
            "observe",
            "log",
            "time");

    @ArchTest
    static final ArchRule SERVER_PUTS_TOGETHER = imports(
            "server",
            ANNOTATIONS,
            "mount",
            "polling",
            "endpoint",
            "reception",
            "binding",
            "admission",
            "attendance",
            "transport",
            "fast",
            "news",
            "session",
            "socket",
            "pubsub",
            "json",
            "codec",
            "message",
            "observe",
            "log",
            "time");

    @ArchTest
    static final ArchRule MOUNTS_KNOW_NOTHING_BEHIND_THEM = imports("mount", "protocol", "socket");

    @ArchTest
    static final ArchRule ENDPOINTS_SAY_WHAT_IS_SERVED =
            imports("endpoint", "mount", "admission", "phoenix", "binding", "protocol", "pubsub", "socket");

    @ArchTest
    static final ArchRule TOKENS_KNOW_CODECS = imports("token", "socket", "json", "codec", "message");

    @ArchTest
    static final ArchRule ADMISSION_KNOWS_NO_NETWORK = imports("admission", "socket", "log");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_A_ROW = classes()
            .that()
            .resideInAPackage("dev.patchbay..")
            .should()
            .resideInAnyPackage(("dev.patchbay " + OURS + String.join(" " + OURS, ROWS)).split(" "));

    @ArchTest
    static final ArchRule NO_PACKAGE_KNOWS_ITSELF_THROUGH_OTHERS =
            slices().matching("dev.patchbay.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_TRANSPORT_AND_SERVER_SEE_JETTY = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + "transport", OURS + "fast", OURS + "server")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JETTY);

    @ArchTest
    static final ArchRule ONLY_THE_SERVER_SEES_JETTYS = noClasses()
            .that()
            .resideOutsideOfPackage(OURS + "server")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JETTYS_SERVER);

    /** But for what keeps the log short, which the time needs itself. */
    @ArchTest
    static final ArchRule ONLY_TIME_ASKS_THE_SYSTEM = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + "time", OURS + "log")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ScheduledExecutorService.class)
            .orShould()
            .callMethodWhere(describe(
                    "a future is timed",
                    call -> call.getName().endsWith("OnTimeout")
                            || call.getName().equals("orTimeout")));

    @ArchTest
    static final ArchRule NOTHING_REFLECTS = Reflection.NOWHERE;

    /** A logger may throw anything: each line is a lambda, which {@code Complaints} runs. */
    @ArchTest
    static final ArchRule LINES_OF_THE_LOG_ARE_WRITTEN_QUIETLY = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a line is written, outside a lambda",
                    call -> LEVELS.contains(call.getName())
                            && call.getTargetOwner().isEquivalentTo(Logger.class)
                            && !call.isDeclaredInLambda()));

    @ArchTest
    static final ArchRule NOTHING_IS_OPEN_FOR_EXTENSION = classes()
            .that()
            .resideOutsideOfPackage(OURS + "transport") // which users do not see
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotations()
            .and(describe("are not sealed", type -> !type.reflect().isSealed()))
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static ArchRule imports(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map(other -> other.isEmpty() ? "dev.patchbay" : OURS + other)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage("dev.patchbay..");
        return noClasses()
                .that()
                .resideInAPackage(OURS + name)
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }
}
