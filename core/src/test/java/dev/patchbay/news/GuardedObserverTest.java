package dev.patchbay.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.patchbay.log.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.time.Time;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's observer behind its guard. */
final class GuardedObserverTest {

    @ParameterizedTest
    @MethodSource("news")
    void isToldAllThatTheGuardIsTold(Method news) throws Exception {
        List<String> told = new ArrayList<>();
        Observer guarded = guarded(observer((proxy, method, arguments) -> {
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
        Observer guarded = guarded(observer((proxy, method, arguments) -> {
            throw new Untellable();
        }));
        assertThatCode(() -> news.invoke(guarded, arguments(news))).doesNotThrowAnyException();
    }

    static Stream<Method> news() {
        return Arrays.stream(Observer.class.getMethods())
                .filter(Method::isDefault)
                .filter(method -> method.getReturnType() == void.class);
    }

    @Test
    void isComplainedOfOnceForEachKindOfFailure() {
        List<String> lines = new ArrayList<>();
        Complaints complaints = new Complaints();
        Observer guarded = new GuardedObserver(
                observer((proxy, method, arguments) -> {
                    throw new IllegalStateException("no more disk");
                }),
                Runnable::run,
                complaints);
        for (int i = 0; i < 100; i++) {
            guarded.received("c", i);
        }
        complaints.tell("an observer that fails with java.lang.IllegalStateException", lines::add);

        assertThat(lines).isEmpty();
    }

    @Test
    void nobodyIsToldNothingWithoutAnObject() {
        assertThat(Told.of(Observer.NONE, Runnable::run, new Complaints(), Time.SYSTEM)
                        .observer())
                .isSameAs(Observer.NONE);
    }

    private static Observer guarded(Observer observer) {
        return new GuardedObserver(observer, Runnable::run, new Complaints());
    }

    /** An Error that cannot even be told. */
    private static final class Untellable extends Error {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("OverrideThrowableToString") // a program may, too
        public String toString() {
            throw new IllegalStateException("nor this");
        }
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
        if (type == long.class) {
            return (long) number;
        }
        if (type == boolean.class) {
            return number % 2 == 0;
        }
        if (type == Duration.class) {
            return Duration.ofMillis(number);
        }
        return type == Throwable.class ? new IllegalStateException("failure " + number) : "text " + number;
    }
}
