package dev.patchbay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One Markdown page and its fenced blocks. */
record Document(String name, List<Block> blocks) {

    /** The folder of all modules. */
    static final Path ROOT = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    /** The README and every page under {@code docs}. */
    static List<Document> all() {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups of its Java, each of which is compiled apart from the others. */
    List<String> groups() {
        return blocks.stream()
                .filter(block -> block.is("java"))
                .map(Block::group)
                .distinct()
                .toList();
    }

    /** Compiles one group. */
    Compiled compile(String group) {
        return Compiled.of(blocks.stream()
                .filter(block -> block.is("java") && block.group().equals(group))
                .map(block -> Snippet.file(name, block))
                .toList());
    }

    private static Document read(Path page) {
        try {
            String name = page.getFileName().toString().replaceAll("\\.md$", "");
            return new Document(name, blocks(Files.readAllLines(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).startsWith("```")) {
                int end = start + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String text = String.join("\n", lines.subList(start + 1, end));
                String kind = lines.get(start).substring(3).strip();
                blocks.add(new Block(kind, directive(lines, start), text, start + 1));
                start = end;
            }
        }
        return blocks;
    }

    private static String directive(List<String> lines, int fence) {
        String before = fence == 0 ? "" : lines.get(fence - 1).strip();
        boolean comment = before.startsWith("<!--") && before.endsWith("-->");
        return comment ? before.substring(4, before.length() - 3).strip() : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
