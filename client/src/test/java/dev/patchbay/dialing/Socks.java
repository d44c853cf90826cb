package dev.patchbay.dialing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;

/** A server's end of SOCKS, as far as a client of names needs it. */
final class Socks {

    private static final int CREDENTIALS = 2;
    private static final byte[] YES_4 = {0, 90, 0, 0, 0, 0, 0, 0};
    private static final byte[] YES_5 = {5, 0, 0, 1, 0, 0, 0, 0, 0, 0};

    private Socks() {}

    /** SOCKS 4A: the name stands behind an address that is none. */
    static boolean greet4(InputStream stream, OutputStream out, BlockingQueue<String> heard) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        in.readUnsignedShort(); // version, command
        int port = in.readUnsignedShort();
        in.readInt();
        untilZero(in);
        heard.add(untilZero(in) + ":" + port);
        out.write(YES_4);
        return true;
    }

    static boolean greet5(InputStream stream, OutputStream out, BlockingQueue<String> heard) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        in.readUnsignedByte();
        byte[] methods = counted(in);
        boolean asks = new String(methods, StandardCharsets.ISO_8859_1).indexOf(CREDENTIALS) >= 0;
        out.write(new byte[] {5, (byte) (asks ? CREDENTIALS : 0)});
        if (asks) {
            in.readUnsignedByte();
            heard.add(new String(counted(in), StandardCharsets.UTF_8) + " "
                    + new String(counted(in), StandardCharsets.UTF_8));
            out.write(new byte[] {1, 0});
        }
        in.readInt(); // version, command, nothing, a name follows
        heard.add(new String(counted(in), StandardCharsets.US_ASCII) + ":" + in.readUnsignedShort());
        out.write(YES_5);
        return true;
    }

    private static byte[] counted(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedByte()];
        in.readFully(bytes);
        return bytes;
    }

    private static String untilZero(DataInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != 0; next = in.readUnsignedByte()) {
            text.append((char) next);
        }
        return text.toString();
    }
}
