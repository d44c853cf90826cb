module app {
    requires lib;
    requires dev.patchbay.runtime;
}
