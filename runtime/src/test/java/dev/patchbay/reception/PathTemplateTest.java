package dev.patchbay.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PathTemplateTest {

    @Test
    void cutsAPathIntoSegments() {
        assertThat(PathTemplate.parse("/ws/{room}/x").segments()).containsExactly("ws", "{room}", "x");
        assertThat(PathTemplate.parse("/").segments()).containsExactly("");
        assertThat(PathTemplate.split("/a//b/")).containsExactly("a", "", "b");
        assertThat(PathTemplate.split("/a//")).containsExactly("a", "", "");
    }

    @Test
    void namesTheVariablesInOrder() {
        assertThat(PathTemplate.parse("/{b}/x/{a}").variables()).containsExactly("b", "a");
        assertThat(PathTemplate.parse("/a{b}/{c}d").variables()).isEmpty();
    }
}
