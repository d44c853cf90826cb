package dev.patchbay.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;

/** What calls keep. */
sealed interface KeptFields permits ConnectionFields, ClientFields, JoinerFields {

    List<FieldSpec> fields();

    /** The constructor, where it does anything. */
    Optional<MethodSpec> constructor();

    /** Whether the constructor takes the handshake, or a client's connection or channel. */
    boolean needArgument();
}
