package dev.patchbay.redis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.architecture.Reflection;

/** Who may know whom, as ARCHITECTURE.md draws it. */
@AnalyzeClasses(packages = "dev.patchbay.redis", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule NOTHING_REFLECTS = Reflection.NOWHERE;

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_SEES_LETTUCE = noClasses()
            .that()
            .haveNameNotMatching(".*\\.LettuceRedis(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lettuce..");

    @ArchTest
    static final ArchRule A_LINK_KNOWS_TOPICS_AND_LOGS_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.patchbay.redis..",
                    "dev.patchbay.pubsub..",
                    "dev.patchbay.message..",
                    "dev.patchbay.log..",
                    "io.lettuce..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "java..");
}
