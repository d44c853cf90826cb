package dev.patchbay.processor;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A rule that uses another rule. */
final class RuleDependency extends ArchCondition<JavaClass> {

    RuleDependency() {
        super("depend on another rule");
    }

    @Override
    public void check(JavaClass rule, ConditionEvents events) {
        for (Dependency dependency : rule.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean another = target.getPackageName().equals(rule.getPackageName())
                    && !target.isInterface()
                    && !outermost(target).equals(outermost(rule));
            events.add(new SimpleConditionEvent(rule, another, dependency.getDescription()));
        }
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
