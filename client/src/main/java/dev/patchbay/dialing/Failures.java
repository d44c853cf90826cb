package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.Phase;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says what a failure of the network's means. */
final class Failures {

    private static final int DEEPEST = 10;

    private Failures() {}

    static ClientException of(URI uri, Throwable failure, Duration connectTimeout) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        if (cause instanceof ClientException known) {
            return known;
        }
        if (cause instanceof SocketTimeoutException) {
            return new ClientException.TimedOut(Phase.CONNECT, connectTimeout);
        }
        return new ClientException.Unreachable(shown(uri), cause, isUntrusted(cause));
    }

    /** A URL without its query, which a secret may be in. */
    static URI shown(URI uri) {
        return URI.create(uri.toString().replaceFirst("\\?.*", ""));
    }

    private static boolean isUntrusted(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            boolean isIt = cause instanceof CertPathValidatorException
                    || cause instanceof CertificateException
                    || cause instanceof SSLPeerUnverifiedException;
            if (isIt) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
