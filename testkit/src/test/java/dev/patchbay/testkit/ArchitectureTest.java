package dev.patchbay.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom, as ARCHITECTURE.md draws it. */
@AnalyzeClasses(packages = "dev.patchbay.testkit", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String OURS = "dev.patchbay.testkit.";

    @ArchTest
    static final ArchRule PEER_IS_A_PORT = imports("peer");

    @ArchTest
    static final ArchRule MEMORY_KNOWS_NO_NETWORK = imports("memory", "peer");

    @ArchTest
    static final ArchRule NETWORK_KNOWS_NO_MEMORY = imports("network", "peer");

    @ArchTest
    static final ArchRule CONTRACTS_KNOW_THE_RUNTIME_ONLY = imports("contract");

    @ArchTest
    static final ArchRule CLUSTERS_KNOW_THE_RUNTIME_ONLY = imports("cluster");

    @ArchTest
    static final ArchRule FAULTS_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage(OURS + "faults")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.patchbay..").and(DescribedPredicate.not(resideInAPackage(OURS + "faults"))));

    @ArchTest
    static final ArchRule ONLY_CONTRACTS_NEED_JUNIT = noClasses()
            .that()
            .resideOutsideOfPackage(OURS + "contract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule DUPLEX_KNOWS_NO_NETWORK = imports("duplex", "memory", "peer");

    @ArchTest
    static final ArchRule NOBODY_SEES_JETTY_BUT_DUPLEX = noClasses()
            .that()
            .resideOutsideOfPackage(OURS + "duplex")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jetty..");

    private static ArchRule imports(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map(other -> OURS + other)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAPackage("dev.patchbay.testkit..");
        return noClasses()
                .that()
                .resideInAPackage(OURS + name)
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }
}
