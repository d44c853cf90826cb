package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonSyntax;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8259 takes and what it does not, at every entrance. */
final class SyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-0",
                "-1",
                "1.5e+10",
                "1E-2",
                "0e1",
                "123456789012345678901234567890",
                "\"\"",
                "\"a\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0041\\uFFFF\\u0000\"",
                "\"\\ud83d\\ude00\\uD83D\\uDE00\"",
                "\"\u007f\u2028\ufeff\u00e9\ud83d\ude00\"",
                "[]",
                "[ ]",
                "{}",
                "{ }",
                "[1]",
                "[1,2 , 3]",
                "[[],[[]],{}]",
                "{\"\":0}",
                "{\"a\":{\"b\":[{\"c\":null}]}}",
                "{\"a\":1,\"a\":2}",
                " \t\r\n1\t\r\n ",
                "[\"]\",\"}\",\"\\\"\"]",
                "[1e400]",
                "[true,false,null]",
                "{\"\\u0061\":1}"
            })
    void takesJson(String json) {
        assertThat(problems(Read.utf8(json))).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "nulll",
                "True",
                "tru",
                "falsy",
                "undefined",
                "NaN",
                "-NaN",
                "Infinity",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1.e1",
                "1e",
                "1e+",
                "0x10",
                "1 2",
                "1,",
                "\"",
                "\"a",
                "a\"",
                "'a'",
                "\"\\\"",
                "\"\\",
                "\"\\x\"",
                "\"\\'\"",
                "\"\\u12\"",
                "\"\\u12x4\"",
                "\"\\u\"",
                "\"\\U0041\"",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\ud800\"",
                "\"\\ud800x\"",
                "\"\\udc00\\ud800\"",
                "\"\\ud800\\n\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,]",
                "[,1]",
                "[1 2]",
                "[1,,2]",
                "[1}",
                "{",
                "}",
                "{]",
                "{a:1}",
                "{'a':1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1;\"b\":2}",
                "{1:2}",
                "{null:1}",
                "{\"a\":1",
                "{\"a\":1]",
                "[1]]",
                "{}{}",
                "[] x",
                "/**/1",
                "1//",
                "\ufeff1",
                "\u00a01",
                "\u000b1",
                "\f1",
                "[\u00a01]",
                "1\u0000",
                "\u0000",
                "[1]\u2028",
                "\\n1",
                "{\"a\":1}}",
                "[\"a\\\"]",
                "*",
                "[*]",
                "{*}"
            })
    void refusesWhatIsNone(String json) {
        assertThat(problems(Read.utf8(json))).isEqualTo("check untyped skip inList inObject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff",
                "80",
                "c3",
                "c328",
                "c080",
                "e28028",
                "e282",
                "eda080",
                "edbfbf",
                "f0288cbc",
                "f4908080",
                "f8888080",
                "fe",
                "e2"
            })
    void refusesStringsThatAreNoUtf8(String hex) {
        assertThat(problems(HexFormat.of().parseHex("22" + hex + "22")))
                .isEqualTo("check untyped skip inList inObject");
        assertThat(problems(HexFormat.of().parseHex("7b22" + hex + "223a317d")))
                .isEqualTo("check untyped skip inList inObject");
    }

    @Test
    void takesWhatIsNestedAsDeeplyAsAllowedAndNothingDeeper() {
        int most = JsonSyntax.MAX_DEPTH;
        byte[] deep = Read.utf8("[".repeat(most) + "]".repeat(most));
        JsonSyntax.check(deep);
        assertThat(Read.problem(deep, Read.ANY)).isEmpty();
        assertThat(Read.problem(deep, Read::skip)).isEmpty();

        byte[] deeper = Read.utf8("{\"a\":" + new String(deep, java.nio.charset.StandardCharsets.UTF_8) + "}");
        assertThat(problems(deeper)).startsWith("check untyped skip inList inObject");
        assertThat(Read.problem(Read.utf8("[".repeat(60_000)), Read::skip))
                .contains("expected JSON nested at most 512 deep, got more");
        assertThat(Read.problem(Read.utf8("{\"a\":".repeat(60_000)), Read.ANY)).isPresent();
    }

    /** The entrances that refuse a text. */
    private static String problems(byte[] json) {
        StringBuilder problems = new StringBuilder();
        append(problems, "check", isRefused(json));
        append(problems, "untyped", Read.problem(json, Read.ANY).isPresent());
        append(problems, "skip", Read.problem(json, Read::skip).isPresent());
        byte[] list = within("[0,", json, "]");
        append(problems, "inList", Read.problem(list, Read::skip).isPresent());
        byte[] object = within("{\"a\":", json, ",\"b\":0}");
        append(problems, "inObject", Read.problem(object, Read.ANY).isPresent());
        return problems.toString();
    }

    private static void append(StringBuilder problems, String entrance, boolean isRefused) {
        if (isRefused) {
            problems.append(problems.isEmpty() ? "" : " ").append(entrance);
        }
    }

    private static boolean isRefused(byte[] json) {
        try {
            JsonSyntax.check(json);
            return false;
        } catch (JsonException refused) {
            return true;
        }
    }

    private static byte[] within(String open, byte[] json, String close) {
        byte[] made = new byte[open.length() + json.length + close.length()];
        System.arraycopy(Read.utf8(open), 0, made, 0, open.length());
        System.arraycopy(json, 0, made, open.length(), json.length);
        System.arraycopy(Read.utf8(close), 0, made, open.length() + json.length, close.length());
        return made;
    }
}
