package dev.patchbay.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ObserversTest {

    private final List<String> told = new ArrayList<>();

    private final class Listing implements Observer {

        private final String name;
        private final boolean nonBlocking;

        Listing(String name, boolean nonBlocking) {
            this.name = name;
            this.nonBlocking = nonBlocking;
        }

        @Override
        public boolean isNonBlocking() {
            return nonBlocking;
        }

        @Override
        public void received(String connection, int bytes) {
            told.add(name + " " + connection + " " + bytes);
            if (bytes < 0) {
                throw new IllegalStateException("on purpose");
            }
        }
    }

    @Test
    void areToldOneAfterTheOther() {
        Observer both = new Listing("a", true).and(new Listing("b", true)).and(new Listing("c", true));

        both.received("1", 5);

        assertThat(told).containsExactly("a 1 5", "b 1 5", "c 1 5");
    }

    @Test
    void areAllToldThoughOneOfThemThrows() {
        Observer both = new Listing("a", true).and(new Listing("b", true));

        assertThatThrownBy(() -> both.received("1", -1)).hasMessage("on purpose");
        assertThat(told).containsExactly("a 1 -1", "b 1 -1");
    }

    @Test
    void blockWhereOneOfThemDoes() {
        assertThat(new Listing("a", true).and(new Listing("b", true)).isNonBlocking())
                .isTrue();
        assertThat(new Listing("a", true).and(new Listing("b", false)).isNonBlocking())
                .isFalse();
        assertThat(new Listing("a", false).and(new Listing("b", true)).isNonBlocking())
                .isFalse();
    }

    @Test
    void areOneWhereTheOtherLooksAway() {
        Observer one = new Listing("a", true);

        assertThat(one.and(Observer.NONE)).isSameAs(one);
        assertThat(Observer.NONE.and(one)).isSameAs(one);
    }
}
