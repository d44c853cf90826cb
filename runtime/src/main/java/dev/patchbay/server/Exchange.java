package dev.patchbay.server;

import dev.patchbay.admission.Refusal;
import dev.patchbay.observe.Observer;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A request and where its answer goes, as Jetty hands them over.
 *
 * @param request what came
 * @param response what is answered
 * @param callback completes the exchange
 * @param form how a refusal is answered here
 */
record Exchange(Request request, Response response, Callback callback, UnaryOperator<Refusal> form) {

    /** One whose refusals are answered as they are. */
    Exchange(Request request, Response response, Callback callback) {
        this(request, response, callback, UnaryOperator.identity());
    }

    /** The same with another form of refusals. */
    Exchange answering(UnaryOperator<Refusal> other) {
        return new Exchange(request, response, callback, other);
    }

    /**
     * Answers with an error, whatever else the answer was to be, and tells so.
     *
     * @param route the path of the place that was asked for
     */
    void refuse(Refusal refusal, String route, Observer observer) {
        observer.refused(route, refusal.status());
        forgetUpgrade();
        if (response.isCommitted()) {
            callback.failed(new QuietException.Exception("The answer was under way when the handshake failed"));
            return;
        }
        response.reset();
        PlainText.write(response, callback, form.apply(refusal));
    }

    /** Nobody can be answered any more. */
    void fail(Throwable failure) {
        forgetUpgrade();
        callback.failed(failure);
    }

    /** Jetty opens the connection behind whatever answer, unless it finds none. */
    private void forgetUpgrade() {
        request.removeAttribute(HttpStream.UPGRADE_CONNECTION_ATTRIBUTE);
    }
}
