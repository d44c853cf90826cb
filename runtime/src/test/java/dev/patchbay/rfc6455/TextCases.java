package dev.patchbay.rfc6455;

import static dev.patchbay.rfc6455.RfcCase.bytes;
import static dev.patchbay.rfc6455.RfcCase.row;
import static dev.patchbay.testing.RawFrame.CONTINUATION;
import static dev.patchbay.testing.RawFrame.TEXT;

import dev.patchbay.testing.RawFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Text is UTF-8 (RFC 6455, section 8.1; RFC 3629), whole and in fragments. */
final class TextCases {

    /** The first and the last code point of every length, and the neighbours of the surrogates. */
    private static final int[] VALID = {
        0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    private static final String[] INVALID = {
        "80", // a continuation byte alone
        "BF",
        "C080", // overlong
        "C1BF",
        "E09FBF",
        "F08FBFBF",
        "EDA080", // surrogates
        "EDBFBF",
        "EDA0BDEDB880",
        "F4908080", // beyond U+10FFFF
        "F5808080",
        "F888808080", // five bytes
        "FE",
        "FF",
        "C2", // cut short
        "E282",
        "F09F98",
        "C241", // no continuation where one belongs
        "E28241",
        "F09F9841",
        "41C0AF42" // between good characters
    };

    private TextCases() {}

    static Stream<RfcCase> all() {
        List<RfcCase> cases = new ArrayList<>();
        for (int codePoint : VALID) {
            String text = Character.toString(codePoint);
            String name = "U+" + HexFormat.of().toHexDigits(codePoint, 6);
            cases.add(row("8.1", name, "text " + text, RawFrame.text(text)));
            cases.add(byteByByte(name, text));
        }
        for (String hex : INVALID) {
            byte[] payload = HexFormat.of().parseHex(hex);
            cases.add(row("8.1", "the bytes " + hex, "close 1007", RawFrame.of(TEXT, payload)));
            cases.add(row(
                    "8.1",
                    "the bytes " + hex + " in two fragments",
                    "close 1007",
                    RawFrame.of(TEXT, new byte[] {payload[0]}).unfinished(),
                    RawFrame.of(CONTINUATION, rest(payload))));
        }
        cases.add(row("8.1", "no UTF-8, but binary", "binary \ufffd", RawFrame.binary(bytes(0xFF))));
        return cases.stream();
    }

    private static RfcCase byteByByte(String name, String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        List<RawFrame> frames = new ArrayList<>();
        frames.add(RawFrame.of(TEXT, new byte[0]).unfinished());
        for (byte one : payload) {
            frames.add(RawFrame.of(CONTINUATION, new byte[] {one}).unfinished());
        }
        frames.add(RawFrame.of(CONTINUATION, new byte[0]));
        return row("5.4", name + ", a byte a fragment", "text " + text, frames.toArray(RawFrame[]::new));
    }

    private static byte[] rest(byte[] payload) {
        byte[] rest = new byte[payload.length - 1];
        System.arraycopy(payload, 1, rest, 0, rest.length);
        return rest;
    }
}
