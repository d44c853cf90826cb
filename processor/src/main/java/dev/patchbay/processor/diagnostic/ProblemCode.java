package dev.patchbay.processor.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mistake that the processor finds. Each has a fixture {@code bad/<Name>.java}. */
public sealed interface ProblemCode
        permits ClassProblem,
                SettingProblem,
                CallbackProblem,
                ParameterProblem,
                PayloadProblem,
                AnswerProblem,
                ChannelProblem,
                ContractProblem,
                BuildProblem {

    /** The constant's name. */
    String name();

    /** What is said of it, for {@link String#format}. */
    String template();

    /** Whether it is only suspicious: the program compiles, and does what it says. */
    default boolean isWarning() {
        return false;
    }

    /** Whether it is no more than worth knowing. */
    default boolean isNote() {
        return false;
    }

    /** Every mistake, in the order of a program's parts. */
    static List<ProblemCode> all() {
        return Stream.<ProblemCode[]>of(
                        ClassProblem.values(),
                        SettingProblem.values(),
                        CallbackProblem.values(),
                        ParameterProblem.values(),
                        PayloadProblem.values(),
                        AnswerProblem.values(),
                        ChannelProblem.values(),
                        ContractProblem.values(),
                        BuildProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** The stable name, {@code SamePath}, which stands in brackets before the message. */
    default String title() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** What is printed. */
    default String message(Object... parts) {
        return "[" + title() + "] " + String.format(template(), parts);
    }
}
