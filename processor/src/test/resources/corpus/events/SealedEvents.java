package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

final class SealedEvents {
    record Said(String words) {}

    @Broadcasts("a")
    sealed interface AEvents { // ! NotAnInterface
        @Event("said")
        void said(Said said);

        final class Silent implements AEvents {
            @Override
            public void said(Said said) {}
        }
    }
}
