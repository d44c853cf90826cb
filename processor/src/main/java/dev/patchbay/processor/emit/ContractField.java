package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.patchbay.processor.model.ContractLines;
import dev.patchbay.processor.model.EventsInterface;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What an interface of events promises, in the class that is generated for it. */
final class ContractField {

    static final String NAME = "CONTRACT";

    private ContractField() {}

    // public static final Contract CONTRACT = new Contract("RoomCalls",
    //     "pushes room:{}",
    //     "shout.text string");
    static FieldSpec of(EventsInterface events) {
        return of(events.name(), ContractLines.of(events));
    }

    /** By a constructor: where a method is called, a constant of the interface may hide the name of the class, or of its package. */
    static FieldSpec of(String name, List<String> lines) {
        CodeBlock each = lines.stream().map(Literal::of).collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(Spi.CONTRACT, NAME, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What these events are as they travel, for builds that compare it.")
                .initializer("new $T($L,$>$>\n$L$<$<)", Spi.CONTRACT, Literal.of(name), each)
                .build();
    }
}
