package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.concurrent.Flow;

final class Publishers {
    static final class Count implements Flow.Publisher<Integer> {
        @Override
        public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                private int next = 1;

                @Override
                public void request(long wanted) {
                    if (next > 2) {
                        subscriber.onComplete();
                    } else {
                        subscriber.onNext(next++);
                    }
                }

                @Override
                public void cancel() {
                    next = 3;
                }
            });
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Count take(String text) {
            return new Count();
        }
    }
}

// opens /a
// sends go
// hears 1
// hears 2
