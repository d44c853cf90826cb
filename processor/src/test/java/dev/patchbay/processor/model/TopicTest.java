package dev.patchbay.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.processor.diagnostic.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @ParameterizedTest
    @CsvSource({
        "lobby, lobby, true",
        "lobby, lobby2, false",
        "room:*, room:1, true",
        "room:*, room:1:2, true",
        "room:*, rooms:1, false",
        "room:*, room:*, true",
        "room:a*, room:*, true",
        "room:a*, room:b*, false",
        "*, a:{b}, true",
        "room:{a}, room:1, true",
        "room:{a}, room:1:2, false",
        "room:{a}, room:{b}, true",
        "room:{a}, {b}:1, true",
        "room:{a}:x, room:{b}:y, false",
        "room:a*, room:{b}, true",
        "room:a:*, room:{b}, false",
        "room:a:*, room:{b}:c, true",
        "x*, {a}, true",
        "x:y*, {a}:z, false"
    })
    void overlapsWhereSomeTopicIsOneOfBoth(String one, String other, boolean overlap) {
        assertThat(topic(one).overlaps(topic(other))).isEqualTo(overlap);
        assertThat(topic(other).overlaps(topic(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "room:*, room:1, true",
        "room:*, room:{a}, true",
        "room:*, room:a*, true",
        "room:a*, room:*, false",
        "room:a*, room:{b}, false",
        "*, room:*, true",
        "room:{a}, room:1, true",
        "room:1, room:{a}, false",
        "room:{a}, room:{b}, true",
        "room:{a}, room:*, false",
        "{a}:{b}, room:{c}, true",
        "room:{c}, {a}:{b}, false",
        "room:{a}, room:1:2, false"
    })
    void coversWhereEveryTopicOfTheOtherIsOneOfItsOwn(String one, String other, boolean covered) {
        assertThat(topic(one).covers(topic(other))).isEqualTo(covered);
    }

    private static Topic topic(String text) {
        return new Topic(text, Origin.NOWHERE);
    }
}
