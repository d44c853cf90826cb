/** Serves the generated endpoints. */
module dev.patchbay.runtime {
    requires transitive dev.patchbay.core;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires transitive org.eclipse.jetty.server;
    requires org.eclipse.jetty.websocket.core.server;

    exports dev.patchbay.mount;
    exports dev.patchbay.server;
}
