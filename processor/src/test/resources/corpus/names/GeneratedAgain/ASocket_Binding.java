package demo;

import javax.annotation.processing.Generated;

@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class ASocket_Binding {} // ! GeneratedSource
