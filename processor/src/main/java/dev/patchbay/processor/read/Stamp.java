package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What an adapter was written for, in a few digits: another compilation uses it only where it would write the same. */
final class Stamp {

    /** To be raised when other code is written for the same type. */
    private static final String EDITION = "1";

    private static final int DIGITS = 16;

    private Stamp() {}

    static String of(List<Member> members, Object... more) {
        return of(members.stream().map(Stamp::text).collect(Collectors.joining("\n")), more);
    }

    static String of(String text, Object... more) {
        String all = EDITION + text + List.of(more);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not whether it may be null: before JDK 22, {@code javac} does not find {@code @Nullable} at a type in a class file. */
    private static String text(Member member) {
        return String.join(
                " ",
                member.name(),
                member.names().toString(),
                TypeName.get(member.type()).toString(),
                member.get().toString(),
                member.set().toString());
    }
}
