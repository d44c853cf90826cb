module app {
    requires dev.patchbay.runtime;
    requires jakarta.inject;
    requires java.net.http;

    exports demo.api;
}
