package dev.patchbay.bench.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor: a loop over a selector that knows just enough of RFC 6455 to answer this load. As many threads as processors
 * for echoes; a room is served by one of them, which writes its members one by one.
 */
final class NioPeer {

    private NioPeer() {}

    static void start(int port) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", port), 4096);
        List<Loop> loops = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Loop loop = new Loop(Selector.open());
            loops.add(loop);
            new Thread(loop, "nio-" + i).start();
        }
        new Thread(() -> accept(server, loops), "nio-accept").start();
    }

    private static void accept(ServerSocketChannel server, List<Loop> loops) {
        try {
            for (int i = 0; ; i++) {
                SocketChannel channel = server.accept();
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                boolean room = NioHandshake.answer(channel).startsWith("/room");
                loops.get(room ? 0 : i % loops.size()).take(channel, room);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Accepting failed", e);
        }
    }

    private static final class Loop implements Runnable {

        private static final int BUFFER = 65_536;

        private final Selector selector;
        private final List<SocketChannel> members = new ArrayList<>();
        private final List<Runnable> arrivals = new ArrayList<>();
        private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
        private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);

        Loop(Selector selector) {
            this.selector = selector;
        }

        void take(SocketChannel channel, boolean room) {
            synchronized (arrivals) {
                arrivals.add(() -> register(channel, room));
            }
            selector.wakeup();
        }

        private void register(SocketChannel channel, boolean room) {
            try {
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, room);
                if (room) {
                    members.add(channel);
                }
            } catch (IOException e) {
                throw new IllegalStateException("Registering failed", e);
            }
        }

        @Override
        public void run() {
            try {
                while (true) {
                    selector.select(this::ready);
                    synchronized (arrivals) {
                        arrivals.forEach(Runnable::run);
                        arrivals.clear();
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException("Selecting failed", e);
            }
        }

        private void ready(SelectionKey key) {
            SocketChannel channel = (SocketChannel) key.channel();
            try {
                in.clear();
                if (channel.read(in) < 0) {
                    channel.close();
                    members.remove(channel);
                    return;
                }
                answer();
                if ((Boolean) key.attachment()) {
                    for (SocketChannel member : members) {
                        write(member);
                    }
                } else {
                    write(channel);
                }
            } catch (IOException e) {
                key.cancel();
                members.remove(channel);
            }
        }

        /** Unmasks every whole frame; this load never cuts one in two. */
        private void answer() {
            in.flip();
            out.clear();
            while (in.remaining() >= 6) {
                out.put(in.get());
                int length = in.get() & 0x7f;
                out.put((byte) length);
                if (length == 126) {
                    short extended = in.getShort();
                    out.putShort(extended);
                    length = extended & 0xffff;
                }
                int mask = in.getInt();
                for (int i = 0; i < length; i++) {
                    out.put((byte) (in.get() ^ (mask >> ((3 - (i & 3)) << 3))));
                }
            }
            out.flip();
        }

        private void write(SocketChannel to) throws IOException {
            ByteBuffer bytes = out.duplicate();
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
        }
    }
}
