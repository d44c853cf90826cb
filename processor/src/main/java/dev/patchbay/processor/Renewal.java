package dev.patchbay.processor;

import dev.patchbay.processor.check.Checks;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Earlier;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.read.EarlierReader;
import dev.patchbay.processor.read.Javac;
import dev.patchbay.processor.read.Ledger;
import dev.patchbay.processor.read.StrayReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * What the output has for classes that are not compiled now. Their payloads may be: an adapter that does not fit its type any more
 * is written anew, and the bindings that call it go on to fit; so is a sender whose interface inherits from what is compiled now.
 */
final class Renewal {

    private final Ledger ledger;
    private final EarlierReader reader;
    private final StrayReader strays;
    private final ProgramWriter writer;

    Renewal(Javac javac, Filer filer, ProgramWriter writer) {
        this.writer = writer;
        this.ledger = new Ledger(javac, filer);
        this.reader = new EarlierReader(javac);
        this.strays = new StrayReader(javac);
    }

    /** What is of no use in this round; what is inherited by classes that are there already is. */
    Problems strays(RoundEnvironment round, Inventory inventory) {
        Map<Home, List<TypeElement>> served = new EnumMap<>(Home.class);
        for (Home home : Home.values()) {
            served.put(home, ledger.with(inventory.of(home), home.annotation()));
        }
        List<TypeElement> sent = Arrays.stream(Direction.values())
                .flatMap(direction -> ledger.with(inventory.of(direction), direction.annotation()).stream())
                .toList();
        return Checks.of(strays.read(round, served, sent));
    }

    /** Looks for adapters that no longer fit, and says what cannot have one any more. What the last round writes, nobody processes. */
    Problems renew(RoundEnvironment round, List<TypeElement> sockets) {
        List<TypeElement> types = round.processingOver() ? List.of() : ledger.earlier();
        if (types.isEmpty()) {
            return new Problems();
        }
        Earlier earlier = reader.read(types, sockets);
        Problems problems = Checks.of(earlier);
        writer.writeAdapters(earlier.program());
        earlier.asked().forEach(writer::write);
        if (problems.permitCode()) {
            writer.writeAnew(earlier.heirs());
        }
        return problems;
    }

    /** Remembers at the end what this compilation wrote something for. */
    void remember(RoundEnvironment round, List<TypeElement> now) {
        if (round.processingOver() && !round.errorRaised() && !now.isEmpty()) {
            writer.writeLedger(ledger.textWith(now), now);
        }
    }
}
