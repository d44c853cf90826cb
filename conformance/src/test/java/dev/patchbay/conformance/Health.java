package dev.patchbay.conformance;

import dev.patchbay.server.SocketHandler;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells whoever asks that the program runs, and whether it takes new connections. */
final class Health extends Handler.Abstract.NonBlocking {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        switch (Request.getPathInContext(request)) {
            case "/health/live" -> response.setStatus(HttpStatus.OK_200);
            case "/health/ready" ->
                response.setStatus(isReady() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
            default -> {
                return false; // 404, or the next handler
            }
        }
        callback.succeeded();
        return true;
    }

    private boolean isReady() {
        return !getServer().getDescendant(SocketHandler.class).isShutdown();
    }
}
