module app {
    requires transitive dev.patchbay.client;

    exports demo;
}
