package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A binding that another compilation wrote, as its class file has it.
 *
 * @param type the class that it calls
 * @param needs what its constructor asks for, beside codecs and channels
 * @param names what a channel reads of its topic
 * @param identities what a channel takes as the identity
 * @param calls what it calls
 * @param inOutput whether it stands where this compilation writes
 */
public record CompiledBinding(
        ClassName type,
        List<Need> needs,
        List<String> names,
        List<TypeName> identities,
        List<String> calls,
        boolean inOutput) {}
