package dev.patchbay.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.testing.TestSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RouterTest {

    @Test
    void findsALiteralPathOnly() {
        Router router = router("/a/b");

        assertThat(path(router, "/a/b")).contains("/a/b");
        for (String other : List.of("/a", "/a/b//", "/a/b/c", "/a//b", "/", "//a/b", "/A/b", "a/b", "", "*")) {
            assertThat(path(router, other)).as(other).isEmpty();
        }
    }

    @Test
    void makesNoDifferenceOfOneSlashAtTheEnd() {
        Router router = router("/", "/a/");

        assertThat(path(router, "/")).contains("/");
        assertThat(path(router, "/a/")).contains("/a/");
        assertThat(path(router, "/a")).contains("/a/");
        assertThat(path(router, "/a//")).isEmpty();
        assertThat(path(router, "//")).isEmpty();
    }

    @Test
    void givesEveryVariableItsSegment() {
        Router router = router("/{a}/x/{b}");

        assertThat(router.match("/1/x/2").orElseThrow().params()).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(router.match("/1/y/2")).isEmpty();
        assertThat(router.match("//x/2")).as("a variable is never empty").isEmpty();
        assertThat(router.match("/1/x/")).isEmpty();
    }

    @Test
    void prefersALiteralSegmentAndGoesBackWhereItLeadsNowhere() {
        Router router = router("/{x}/b/{y}", "/a/{y}/c", "/a/b/d");

        assertThat(path(router, "/a/b/d")).contains("/a/b/d");
        assertThat(path(router, "/a/b/c")).contains("/a/{y}/c");
        assertThat(path(router, "/a/b/e")).contains("/{x}/b/{y}");
        assertThat(router.match("/a/b/e").orElseThrow().params()).isEqualTo(Map.of("x", "a", "y", "e"));
    }

    @Test
    void decodesEverySegmentByItself() {
        Router router = router("/a/{v}");

        assertThat(router.match("/%61/x%2Fy").orElseThrow().params()).isEqualTo(Map.of("v", "x/y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/b", "/a/{y}", "/{x}/b", "/"})
    void refusesTwoRoutesOfOnePath(String path) {
        String other = path.replace('x', 'u').replace('y', 'v');
        List<Endpoint> routes = routes("/other", path, other).toList();

        assertThatThrownBy(() -> Router.of(routes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'" + path + "'", "'" + other + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "{a}", " /a"})
    void refusesAPathWithoutASlash(String path) {
        assertThatThrownBy(() -> router(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + path + "'");
    }

    private static Router router(String... paths) {
        return Router.of(routes(paths).toList());
    }

    private static Stream<Endpoint> routes(String... paths) {
        return Stream.of(paths).map(path -> Endpoint.of(new Route(path, TestSocket.create())));
    }

    private static Optional<String> path(Router router, String path) {
        return router.match(path).map(match -> match.endpoint().path());
    }
}
