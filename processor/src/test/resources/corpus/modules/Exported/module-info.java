// option: -Xlint:all
// option: -Werror
module app {
    requires dev.patchbay.runtime;

    exports demo;
}
