package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

@Socket
final class UploadSocket {

    record Progress(int percent) {}

    @OnOpen
    Flow.Publisher<Progress> progress() {
        return new SubmissionPublisher<>();
    }

    @OnMessage
    String lines(Reader text) throws IOException {
        return new BufferedReader(text).readLine();
    }

    @OnMessage
    int bytes(InputStream in) throws IOException {
        return in.readAllBytes().length;
    }

    @OnError
    Flow.Publisher<String> failed(IOException failure) {
        return new SubmissionPublisher<>();
    }
}
