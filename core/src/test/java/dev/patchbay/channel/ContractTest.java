package dev.patchbay.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Contract EVENTS =
            new Contract("RoomEvents", "broadcasts room:{}", "new_msg.text string", "new_msg.by.name string");
    private static final Contract CALLS = new Contract("RoomCalls", "pushes room:{}", "shout.text string");

    @Test
    void sortsItsLines() {
        assertThat(new Contract("RoomEvents", "c", "a", "b", "a").lines()).containsExactly("a", "b", "c");
    }

    @Test
    void agreesWithItsOwnStampInAnyOrder() {
        assertThat(Contract.stamp(EVENTS, CALLS)).isEqualTo(Contract.stamp(CALLS, EVENTS, CALLS));
        assertThat(Contract.differences(Contract.stamp(EVENTS, CALLS), CALLS, EVENTS)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void needsFourCharactersForALineThatAnyUrlCanHold() {
        assertThat(Contract.stamp(EVENTS, CALLS)).hasSize(5 * 4).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void namesTheFieldOfAnotherType() {
        Contract other = new Contract("RoomCalls", "pushes room:{}", "shout.text integer");

        Contract.Differences found = Contract.differences(Contract.stamp(EVENTS, other), EVENTS, CALLS);

        assertThat(found.missing()).containsExactly("RoomCalls: shout.text string");
        assertThat(found.unknown()).isEqualTo(1);
    }

    @Test
    void tellsTheSameLineOfTwoContractsApart() {
        Contract one = new Contract("RoomEvents", "broadcasts room:{}", "new_msg.id long");
        Contract two = new Contract("LobbyEvents", "broadcasts lobby", "new_msg.id long");
        Contract changed = new Contract("LobbyEvents", "broadcasts lobby", "new_msg.id string");

        assertThat(Contract.differences(Contract.stamp(one, changed), one, two).missing())
                .containsExactly("LobbyEvents: new_msg.id long");
    }

    @Test
    void countsWhatOnlyTheOtherHas() {
        Contract.Differences found = Contract.differences(Contract.stamp(EVENTS, CALLS), CALLS);

        assertThat(found.missing()).isEmpty();
        assertThat(found.unknown()).isEqualTo(3);
    }

    @Test
    void namesLinesUpToItsBoundAndSaysBeyondItThatSomethingDiffers() {
        Contract most = lines(Contract.MOST_LINES);
        Contract more = lines(Contract.MOST_LINES + 1);

        assertThat(Contract.stamp(most)).hasSize(4 * Contract.MOST_LINES);
        assertThat(Contract.stamp(more)).hasSize(44).startsWith(".");
        assertThat(Contract.differences(Contract.stamp(most), more).missing()).containsExactly("Many: line 1001");
        assertThat(Contract.differences(Contract.stamp(more), most)).isEqualTo(only(1));
        assertThat(Contract.differences(Contract.stamp(more), more)).isEqualTo(only(0));
        assertThat(Contract.differences(Contract.stamp(more), lines(Contract.MOST_LINES + 2)))
                .isEqualTo(only(1));
    }

    private static Contract.Differences only(int unknown) {
        return new Contract.Differences(List.of(), unknown);
    }

    /** Lines whose marks all differ, so that the bound can be met exactly. */
    private static Contract lines(int number) {
        String[] lines = IntStream.rangeClosed(1, number)
                .mapToObj(i -> String.format("line %04d", i))
                .toArray(String[]::new);
        return new Contract("Many", lines[0], lines);
    }

    @Test
    void refusesWhatIsNoStamp() {
        String most = Contract.stamp(lines(Contract.MOST_LINES));
        for (String text : new String[] {"", "abc", "abcde", "ab d", "äöüß", ".", ".abcd", most + "abcd", "abcd\n"}) {
            assertThatThrownBy(() -> Contract.differences(text, CALLS))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("That is no stamp of contracts");
        }
    }

    @Test
    void hasNoStampOfNothing() {
        assertThatThrownBy(Contract::stamp)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A stamp needs a contract, and got none");
    }
}
