package dev.patchbay;

/** How something is logged. */
public enum LogLevel {

    /** Not at all. */
    OFF,

    /** As a detail. */
    DEBUG,

    /** As news. */
    INFO
}
