module app {
    requires dev.patchbay.runtime;
}
