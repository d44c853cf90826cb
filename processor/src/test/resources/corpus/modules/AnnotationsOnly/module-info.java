module app {
    requires dev.patchbay.annotations;
}
