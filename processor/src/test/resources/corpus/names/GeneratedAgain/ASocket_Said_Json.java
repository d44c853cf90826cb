package demo;

import javax.annotation.processing.Generated;

@Generated("dev.patchbay.processor.PatchbayProcessor")
final class ASocket_Said_Json {}
