package dev.patchbay.server;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in one line what Jetty refuses by itself, in place of its page. A failure of the server's is not explained. */
final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        PlainText.write(response, callback, status, text(request, status));
        return true;
    }

    private static String text(Request request, int status) {
        if (!HttpStatus.isClientError(status)) {
            return HttpStatus.getMessage(status);
        }
        if (lacksConnection(request)) {
            return "Where there is a header 'Upgrade', the header 'Connection' must contain 'Upgrade'";
        }
        return Optional.ofNullable(request.getAttribute(ErrorHandler.ERROR_MESSAGE))
                .map(String::valueOf)
                .orElseGet(() -> HttpStatus.getMessage(status));
    }

    /** Jetty takes every such request for a mistaken upgrade to HTTP/2. */
    private static boolean lacksConnection(Request request) {
        return request.getHeaders().contains(HttpHeader.UPGRADE)
                && !request.getHeaders().contains(HttpHeader.CONNECTION, "upgrade");
    }
}
