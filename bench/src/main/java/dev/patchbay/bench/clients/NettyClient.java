package dev.patchbay.bench.clients;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Netty on epoll, its WebSocket codec, one flush per read. */
final class NettyClient implements Client {

    private static final int MAX_RESPONSE = 65_536;

    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(Runtime.getRuntime().availableProcessors(), EpollIoHandler.newFactory());

    @Override
    public CompletableFuture<NettyPeer> open(URI uri, LongAdder heard) {
        CompletableFuture<NettyPeer> opened = new CompletableFuture<>();
        WebSocketClientProtocolConfig config =
                WebSocketClientProtocolConfig.newBuilder().webSocketUri(uri).build();
        var unused = new Bootstrap()
                .group(loops)
                .channel(EpollSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(new HttpClientCodec())
                                .addLast(new HttpObjectAggregator(MAX_RESPONSE))
                                .addLast(new WebSocketClientProtocolHandler(config))
                                .addLast(new Echo(heard, opened));
                    }
                })
                .connect(uri.getHost(), uri.getPort())
                .addListener(connected -> {
                    if (!connected.isSuccess()) {
                        opened.completeExceptionally(connected.cause());
                    }
                });
        return opened;
    }

    @Override
    public void close() {
        var unused = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    /** A connection. */
    record NettyPeer(Channel channel) implements Peer {

        @Override
        public void send(String text) {
            var unused = channel.writeAndFlush(new TextWebSocketFrame(text));
        }

        @Override
        public void end() {
            var unused = channel.close();
        }
    }

    private static final class Echo extends SimpleChannelInboundHandler<TextWebSocketFrame> {

        private final LongAdder heard;
        private final CompletableFuture<NettyPeer> opened;

        Echo(LongAdder heard, CompletableFuture<NettyPeer> opened) {
            this.heard = heard;
            this.opened = opened;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
                opened.complete(new NettyPeer(context.channel()));
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            heard.increment();
            var unused = context.write(new TextWebSocketFrame(frame.text()));
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            context.flush();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
            opened.completeExceptionally(failure);
            var unused = context.close();
        }
    }
}
