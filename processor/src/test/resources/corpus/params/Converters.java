// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class Converters {
    enum Color {
        RED,
        GREEN
    }

    @Socket("/a/{a}/{b}/{c}/{d}/{e}/{f}/{g}")
    static final class ASocket {
        @OnOpen
        String open(
                @Param int a,
                @Param long b,
                @Param boolean c,
                @Param UUID d,
                @Param Color e,
                @Param LocalDate f,
                @Param double g,
                @Param("h") Optional<Duration> h,
                @Param("i") List<Short> i) {
            return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i;
        }

        @OnMessage
        void take(String text) {}
    }
}

// opens /a/1/-2/true/00000000-0000-0000-0000-000000000001/RED/2020-01-02/1.5?h=PT1S&i=1&i=2
// hears 1 -2 true 00000000-0000-0000-0000-000000000001 RED 2020-01-02 1.5 Optional[PT1S] [1, 2]
// refused 404 /a/x/2/true/00000000-0000-0000-0000-000000000001/RED/2020-01-02/1.5
// refused 404 /a/1/2/TRUE/00000000-0000-0000-0000-000000000001/RED/2020-01-02/1.5
// refused 404 /a/1/2/true/1-1-1-1-1/RED/2020-01-02/1.5
// refused 404 /a/1/2/true/00000000-0000-0000-0000-000000000001/red/2020-01-02/1.5
// refused 404 /a/1/2/true/00000000-0000-0000-0000-000000000001/RED/2020-1-2/1.5
// refused 404 /a/1/2/true/00000000-0000-0000-0000-000000000001/RED/2020-01-02/1d
// refused 404 /a/1/2/true/00000000-0000-0000-0000-000000000001/RED/2020-01-02/NaN
// refused 400 /a/1/2/true/00000000-0000-0000-0000-000000000001/RED/2020-01-02/1?h=1s
// refused 400 /a/1/2/true/00000000-0000-0000-0000-000000000001/RED/2020-01-02/1?i=70000
