package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.patchbay.observe.Observer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's observer behind its guard. */
final class GuardedObserverTest {

    @ParameterizedTest
    @MethodSource("news")
    void isToldAllThatTheGuardIsTold(Method news) throws Exception {
        List<String> told = new ArrayList<>();
        Observer guarded = GuardedObserver.of(observer((proxy, method, arguments) -> {
            told.add(method.getName() + Arrays.toString(arguments));
            return null;
        }));
        Object[] arguments = arguments(news);
        news.invoke(guarded, arguments);
        assertThat(told).containsExactly(news.getName() + Arrays.toString(arguments));
    }

    @ParameterizedTest
    @MethodSource("news")
    void mayFailWhateverItIsTold(Method news) {
        Observer guarded = GuardedObserver.of(observer((proxy, method, arguments) -> {
            throw new IllegalStateException("no more disk");
        }));
        assertThatCode(() -> news.invoke(guarded, arguments(news))).doesNotThrowAnyException();
    }

    static Stream<Method> news() {
        return Arrays.stream(Observer.class.getMethods()).filter(Method::isDefault);
    }

    private static Observer observer(InvocationHandler told) {
        return (Observer)
                Proxy.newProxyInstance(Observer.class.getClassLoader(), new Class<?>[] {Observer.class}, told);
    }

    /** Each another one, lest two of a kind are mixed up. */
    private static Object[] arguments(Method news) {
        Class<?>[] types = news.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], i + 1);
        }
        return arguments;
    }

    private static Object argument(Class<?> type, int number) {
        if (type == int.class) {
            return number;
        }
        if (type == Duration.class) {
            return Duration.ofMillis(number);
        }
        return type == Throwable.class ? new IllegalStateException("failure " + number) : "text " + number;
    }
}
