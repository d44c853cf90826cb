package dev.patchbay.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.connect.ClientOptions;
import dev.patchbay.connect.Connector;
import dev.patchbay.connect.NetworkOptions;
import dev.patchbay.connect.PlatformOptions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What generated classes may call their own methods. */
final class MethodNamesTest {

    @Test
    void knowsTheNamesOfAConnectorsOwnMethods() {
        Stream<String> own = Stream.<Class<?>>of(
                        Connector.class, ClientOptions.class, NetworkOptions.class, PlatformOptions.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName);

        assertThat(own).allMatch(name -> MethodNames.CONNECTOR.contains(name) || isImplemented(name));
    }

    /** By generated connectors, which take these names first. */
    private static boolean isImplemented(String name) {
        return name.equals("self") || name.equals("calls");
    }
}
