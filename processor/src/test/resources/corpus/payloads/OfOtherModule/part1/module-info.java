module lib {
    requires static org.jspecify;
    requires transitive dev.patchbay.runtime;

    exports lib.api;
}
