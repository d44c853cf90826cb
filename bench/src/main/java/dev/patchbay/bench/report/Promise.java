package dev.patchbay.bench.report;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** What Patchbay aims at: a figure that is not to be exceeded. */
sealed interface Promise {

    /** What is measured, against what. */
    String what();

    double atMost();

    /** What came of it, round by round, where everything that it takes was measured. */
    Optional<Figures> kept(Measurements measurements);

    /** What one costs of the other in the same round. */
    record Ratio(String what, Cell one, Cell other, double atMost) implements Promise {
        @Override
        public Optional<Figures> kept(Measurements measurements) {
            return pairs(measurements, one, other, (mine, theirs) -> mine / theirs);
        }
    }

    /** What one costs more than the other in the same round. */
    record Surplus(String what, Cell one, Cell other, double atMost) implements Promise {
        @Override
        public Optional<Figures> kept(Measurements measurements) {
            return pairs(measurements, one, other, (mine, theirs) -> mine - theirs);
        }
    }

    /** What one costs. */
    record Bound(String what, Cell one, double atMost) implements Promise {
        @Override
        public Optional<Figures> kept(Measurements measurements) {
            return measurements.of(one);
        }
    }

    private static Optional<Figures> pairs(
            Measurements measurements, Cell one, Cell other, DoubleBinaryOperator compare) {
        return measurements
                .of(one)
                .flatMap(mine -> measurements
                        .of(other)
                        .map(theirs -> new Figures(pairs(mine.rounds(), theirs.rounds(), compare))));
    }

    private static List<Double> pairs(List<Double> mine, List<Double> theirs, DoubleBinaryOperator compare) {
        return IntStream.range(0, Math.min(mine.size(), theirs.size()))
                .mapToObj(round -> compare.applyAsDouble(mine.get(round), theirs.get(round)))
                .toList();
    }
}
