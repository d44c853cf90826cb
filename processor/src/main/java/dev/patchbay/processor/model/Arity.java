package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.Set;

/** How much a constructor can take. */
public final class Arity {

    /** A method takes 255, of which the object itself is one (JVMS, section 4.11). */
    public static final int MOST = 254;

    private static final Set<TypeName> WIDE = Set.of(TypeName.LONG, TypeName.DOUBLE);

    private Arity() {}

    /** The room that parameters take: two where one is a {@code long} or a {@code double}. */
    public static int of(Collection<Need> needs) {
        return needs.size()
                + (int) needs.stream().map(Need::type).filter(WIDE::contains).count();
    }
}
