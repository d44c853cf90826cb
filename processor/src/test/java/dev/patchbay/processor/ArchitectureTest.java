package dev.patchbay.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;

/** {@code read -> model -> check -> emit}, and {@code diagnostic} beside them. */
@AnalyzeClasses(packages = "dev.patchbay.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.patchbay.processor";
    private static final String READ = ROOT + ".read";
    private static final String MODEL = ROOT + ".model";
    private static final String CHECK = ROOT + ".check";
    private static final String EMIT = ROOT + ".emit";
    private static final String DIAGNOSTIC = ROOT + ".diagnostic";

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.patchbay.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DIAGNOSTIC_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage(DIAGNOSTIC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, READ, MODEL, CHECK, EMIT);

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_DIAGNOSTIC = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, READ, CHECK, EMIT);

    @ArchTest
    static final ArchRule STAGES_KNOW_THE_MODEL_BUT_NOT_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage(READ)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, CHECK, EMIT);

    @ArchTest
    static final ArchRule CHECKS_DO_NOT_READ_OR_WRITE = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, READ, EMIT);

    @ArchTest
    static final ArchRule EMITTERS_KNOW_ONLY_THE_MODEL = noClasses()
            .that()
            .resideInAPackage(EMIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, READ, CHECK, DIAGNOSTIC);

    /** JavaPoet takes {@link Modifier}, which is a value. */
    @ArchTest
    static final ArchRule ONLY_READ_SEES_JAVAC = noClasses()
            .that()
            .resideInAnyPackage(MODEL, CHECK, EMIT, DIAGNOSTIC)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "javax.lang.model.element",
                            "javax.lang.model.type",
                            "javax.lang.model.util",
                            "javax.annotation.processing",
                            "com.sun..")
                    .and(not(belongToAnyOf(Modifier.class))));

    @ArchTest
    static final ArchRule RULES_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .and()
            .doNotHaveSimpleName("Checks")
            .should(new RuleDependency());

    @ArchTest
    static final ArchRule EVERY_CLASS_IS_CLOSED = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should(beFinal());
}
