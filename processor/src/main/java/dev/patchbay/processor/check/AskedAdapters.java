package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.Payload;

/** A type that asks for an adapter and cannot have one. */
final class AskedAdapters implements Rule<Asked> {

    @Override
    public void check(Asked asked, Problems problems) {
        if (asked.payload() instanceof Payload.Unreadable unreadable) {
            problems.add(
                    unreadable.fault().code(),
                    asked.origin(),
                    unreadable.fault().parts().toArray());
        }
    }
}
