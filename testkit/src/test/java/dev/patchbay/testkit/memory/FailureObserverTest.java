package dev.patchbay.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.observe.Observer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FailureObserverTest {

    @Test
    void passesOnEverythingThatAnObserverIsTold() {
        Stream<Method> told = Stream.of(Observer.class.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()));

        assertThat(told.map(FailureObserverTest::signature))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(Stream.of(FailureObserver.class.getDeclaredMethods())
                                .map(FailureObserverTest::signature))
                        .contains(method));
    }

    private static String signature(Method method) {
        return method.getName() + Stream.of(method.getParameterTypes()).toList();
    }
}
