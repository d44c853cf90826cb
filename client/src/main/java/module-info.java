/** Connections to servers, which come back. Exported to nobody yet: there is no annotated client. */
module dev.patchbay.client {
    requires dev.patchbay.core;
    requires org.eclipse.jetty.client;
    requires org.eclipse.jetty.websocket.core.common;
    requires org.eclipse.jetty.util;
    requires org.jspecify;
    requires org.slf4j;
}
