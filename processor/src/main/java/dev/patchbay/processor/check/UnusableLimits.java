package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Settings.Limit;
import dev.patchbay.processor.model.Span;
import java.util.Optional;

/** Limits that are none, or that contradict each other. */
final class UnusableLimits implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Settings settings = endpoint.settings();
        settings.bounds().forEach(bound -> check(bound, problems));
        Optional<Settings.Bound> backlog = settings.bound(Limit.BACKLOG);
        Optional<Settings.Bound> messageSize = settings.bound(Limit.MESSAGE_SIZE);
        if (backlog.isPresent() && messageSize.isPresent()) {
            long bytes = Long.parseLong(backlog.get().text());
            if (bytes > 0 && bytes < Long.parseLong(messageSize.get().text())) {
                problems.add(
                        SettingProblem.CONTRADICTING_LIMITS,
                        backlog.get().origin(),
                        backlog.get().text(),
                        messageSize.get().text());
            }
        }
    }

    private static void check(Settings.Bound bound, Problems problems) {
        boolean isTime = bound.limit() == Limit.IDLE_TIMEOUT;
        Optional<Long> amount =
                isTime ? Span.of(bound.text()).map(Span::amount) : Optional.of(Long.parseLong(bound.text()));
        if (amount.isEmpty()) {
            problems.add(SettingProblem.UNREADABLE_DURATION, bound.origin(), bound.text(), advice(bound.text()));
        } else if (amount.get() <= 0) {
            String shown = isTime ? '"' + bound.text() + '"' : bound.text();
            problems.add(
                    SettingProblem.LIMIT_NOT_POSITIVE,
                    bound.origin(),
                    bound.limit().attribute(),
                    shown);
        }
    }

    private static String advice(String duration) {
        return Span.isTooLong(duration)
                ? "Write a larger unit, or leave it out to have the server's limit."
                : Span.meant(duration)
                        .map(span -> "Did you mean '" + span + "'?")
                        .orElse("Write for example '90s'.");
    }
}
