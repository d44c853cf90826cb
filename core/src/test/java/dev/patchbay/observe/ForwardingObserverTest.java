package dev.patchbay.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ForwardingObserverTest {

    /** What does not tell of anything: {@code isNonBlocking}, {@code and}. */
    @Test
    void handsOnEverythingThatAnObserverIsTold() {
        List<String> told = Arrays.stream(Observer.class.getMethods())
                .filter(method -> method.getReturnType() == void.class)
                .map(Method::getName)
                .toList();

        assertThat(told).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(ForwardingObserver.class.getDeclaredMethods())
                        .filter(Method::isDefault)
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(told);
    }
}
