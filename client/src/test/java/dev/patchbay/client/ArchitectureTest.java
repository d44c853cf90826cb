package dev.patchbay.client;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.architecture.Reflection;

/** Who may know whom, as ARCHITECTURE.md draws it. */
@AnalyzeClasses(
        packages = {
            "dev.patchbay.client",
            "dev.patchbay.connect",
            "dev.patchbay.dialing",
            "dev.patchbay.keeping",
            "dev.patchbay.network",
            "dev.patchbay.platforms",
            "dev.patchbay.rate",
            "dev.patchbay.sending",
            "dev.patchbay.supervise",
            "dev.patchbay.trace",
            "dev.patchbay.tracing"
        },
        importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule NOTHING_REFLECTS = Reflection.NOWHERE;

    @ArchTest
    static final ArchRule NOBODY_SEES_THE_SERVERS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.patchbay.server..",
                    "dev.patchbay.mount..",
                    "dev.patchbay.endpoint..",
                    "dev.patchbay.reception..",
                    "dev.patchbay.admission..",
                    "org.eclipse.jetty.server..",
                    "org.eclipse.jetty.websocket.core.server..");

    @ArchTest
    static final ArchRule NO_PACKAGE_KNOWS_ITSELF_THROUGH_OTHERS =
            slices().matching("dev.patchbay.(*)..").should().beFreeOfCycles();

    static final ArchRule THE_NETWORK_KNOWS_NOBODY_WHO_USES_IT = noClasses()
            .that()
            .resideInAPackage("dev.patchbay.network..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.patchbay.dialing..", "dev.patchbay.connect..");

    @ArchTest
    static final ArchRule THE_SEAM_DOES_NOT_SEE_JETTY = noClasses()
            .that()
            .resideInAnyPackage("dev.patchbay.connect..", "dev.patchbay.client")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..");

    @ArchTest
    static final ArchRule NOTHING_IS_OPEN_FOR_EXTENSION = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(ABSTRACT) // which are sealed
            .should()
            .haveModifier(FINAL);
}
