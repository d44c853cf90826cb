/** An application. */
open module app {
    requires transitive dev.patchbay.runtime;
    requires static org.jspecify;

    exports demo;
}
