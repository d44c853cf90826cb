package dev.patchbay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The promise that nothing is looked up at run time, as a rule for the classes of any module. It looks at what byte code
 * calls; lambdas, records and string concatenation, which the compiler turns into {@code invokedynamic}, are no calls.
 */
public final class Reflection {

    private static final Set<Class<?>> LOOKUPS =
            Set.of(MethodHandles.class, MethodHandles.Lookup.class, ServiceLoader.class);
    private static final Set<Class<?>> SERIALIZERS = Set.of(ObjectInputStream.class, ObjectOutputStream.class);
    private static final Set<String> METHODS_OF_CLASS = Set.of(
            "forName",
            "newInstance",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getRecordComponents",
            "getAnnotation",
            "getAnnotations",
            "getResource",
            "getResourceAsStream");

    /** Asks for class files whether there are two of one name, and calls nothing of what it finds. */
    private static final String ASKS_FOR_COPIES = "dev.patchbay.endpoint.TablesOfOneName";

    /** No class calls it. */
    public static final ArchRule NOWHERE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ASKS_FOR_COPIES)
            .should()
            .accessTargetWhere(isReflective())
            .because("everything is wired when it is compiled, and a native image needs no metadata");

    private Reflection() {}

    private static DescribedPredicate<JavaAccess<?>> isReflective() {
        return DescribedPredicate.describe(
                "is reflection, a service look-up or serialization", Reflection::isReflective);
    }

    private static boolean isReflective(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        return owner.startsWith("java.lang.reflect.")
                || owner.startsWith("java.lang.ClassLoader")
                || LOOKUPS.stream().anyMatch(type -> type.getName().equals(owner))
                || SERIALIZERS.stream().anyMatch(type -> type.getName().equals(owner))
                || (owner.equals("java.lang.Class") && METHODS_OF_CLASS.contains(access.getName()));
    }
}
