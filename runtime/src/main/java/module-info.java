/** Serves the generated endpoints. */
@SuppressWarnings("module") // what is for one module is named before that is there
module dev.patchbay.runtime {
    requires transitive dev.patchbay.core;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires transitive org.eclipse.jetty.server;
    requires org.eclipse.jetty.websocket.core.server;

    exports dev.patchbay.mount;
    exports dev.patchbay.server;
    exports dev.patchbay.endpoint to
            dev.patchbay.testkit;
    exports dev.patchbay.admission to
            dev.patchbay.testkit;
    exports dev.patchbay.reception to
            dev.patchbay.testkit;
}
