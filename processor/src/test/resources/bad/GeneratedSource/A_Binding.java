// [GeneratedSource] 'bad.A_Binding' is among the sources, and Patchbay wrote it in an earlier compilation - it would write it anew. Take the folder of generated sources from what is compiled, or delete what is in it.
package bad;

import javax.annotation.processing.Generated;

@Generated("dev.patchbay.processor.PatchbayProcessor")
public final class A_Binding {} // problem
