package dev.patchbay.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.patchbay.sample.contract.RoomEvents_Sender;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Neither the runtime nor what was generated for the sample calls anything reflective: every call is in the bytecode. */
final class NoReflectionTest {

    private static final Set<String> REFLECTIVE = Set.of(
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodHandle",
            "java.util.ServiceLoader",
            "java.io.ObjectInputStream",
            "java.io.ObjectOutputStream");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.patchbay");

    @Test
    void callsNothingReflective() {
        noClasses().should().callCodeUnitWhere(isReflective()).check(CLASSES);
    }

    @Test
    void looksAtTheRuntimeAndAtGeneratedClasses() {
        assertThat(CLASSES.contain(ChatSocket_Binding.class)).isTrue();
        assertThat(CLASSES.contain(RoomChannel_Binding.class)).isTrue();
        assertThat(CLASSES.contain(RoomEvents_Sender.class)).isTrue();
        assertThat(CLASSES.contain(SocketRoutes.class)).isTrue();
        assertThat(CLASSES.contain(dev.patchbay.session.SocketSession.class)).isTrue();
    }

    private static DescribedPredicate<JavaCall<?>> isReflective() {
        return DescribedPredicate.describe("looks something up at run time", call -> {
            String owner = call.getTargetOwner().getName();
            return owner.startsWith("java.lang.reflect.")
                    || REFLECTIVE.contains(owner)
                    || (owner.equals("java.lang.Class") && call.getName().equals("forName"));
        });
    }
}
