package dev.patchbay.server;

import dev.patchbay.time.Time;

/** Lets tests of other packages give a server its time. */
public final class Timed {

    private Timed() {}

    /** With another time than the JVM's. */
    public static SocketServerBuilder by(Time time, SocketServerBuilder options) {
        return options.time(time);
    }
}
