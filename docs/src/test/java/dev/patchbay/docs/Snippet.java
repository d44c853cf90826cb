package dev.patchbay.docs;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A block of Java as a file that can be compiled: types as they are, statements in a method (its parameters come from
 * {@code <!-- given: ... -->}), members in a class (its head comes from {@code <!-- inside: ... -->}).
 */
final class Snippet {

    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |final |abstract |sealed |non-sealed )*(?:class|record|interface|enum) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("class (\\w+)");
    private static final String IMPORTS = """
            import dev.patchbay.*;
            import dev.patchbay.binding.Routes;
            import dev.patchbay.channel.*;
            import dev.patchbay.client.*;
            import dev.patchbay.client.auth.*;
            import dev.patchbay.client.channel.*;
            import dev.patchbay.codec.*;
            import dev.patchbay.connect.*;
            import dev.patchbay.message.*;
            import dev.patchbay.mount.*;
            import dev.patchbay.observe.*;
            import dev.patchbay.platforms.*;
            import dev.patchbay.presence.*;
            import dev.patchbay.protocol.*;
            import dev.patchbay.pubsub.*;
            import dev.patchbay.rate.*;
            import dev.patchbay.redis.*;
            import dev.patchbay.server.*;
            import dev.patchbay.socket.*;
            import dev.patchbay.subscribe.*;
            import dev.patchbay.supervise.*;
            import dev.patchbay.testkit.*;
            import dev.patchbay.testkit.contract.*;
            import dev.patchbay.testkit.duplex.*;
            import dev.patchbay.testkit.faults.*;
            import dev.patchbay.token.*;
            import dev.patchbay.trace.*;
            import java.io.File;
            import java.net.URI;
            import java.nio.ByteBuffer;
            import java.nio.file.Path;
            import java.security.KeyStore;
            import java.time.*;
            import java.util.List;
            import java.util.Locale;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;
            import java.util.UUID;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.function.Consumer;
            import java.util.function.Supplier;
            import org.junit.jupiter.api.Test;
            import static org.junit.jupiter.api.Assertions.assertEquals;
            """;

    private Snippet() {}

    static JavaFileObject file(String page, Block block) {
        String text = block.text();
        if (text.startsWith("package ")) {
            String name = text.substring("package ".length(), text.indexOf(';')) + "." + fileName(block);
            return source(name, text);
        }
        String own = packageOf(page, block.group());
        return source(own + "." + fileName(block), "package " + own + ";\n" + IMPORTS + body(block));
    }

    private static JavaFileObject source(String name, String text) {
        URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String packageOf(String page, String group) {
        return "docs." + (page + group).toLowerCase(Locale.ROOT).replaceAll("\\W", "");
    }

    private static String body(Block block) {
        String inside = block.directive("inside");
        if (!inside.isEmpty()) {
            return inside + " {\n" + block.text() + "\n}\n";
        }
        if (TYPE.matcher(block.text()).find()) {
            return block.text();
        }
        return "final class " + fileName(block) + " {\n  void run(" + block.directive("given")
                + ") throws Exception {\n" + block.text() + "\n}\n}\n";
    }

    private static String fileName(Block block) {
        Matcher head = NAME.matcher(block.directive("inside"));
        if (head.find()) {
            return head.group(1);
        }
        Matcher type = PUBLIC_TYPE.matcher(block.text());
        if (type.find()) {
            return type.group(1);
        }
        Matcher hidden = TYPE.matcher(block.text());
        return hidden.find() ? hidden.group(1) : "Snippet" + block.line();
    }
}
