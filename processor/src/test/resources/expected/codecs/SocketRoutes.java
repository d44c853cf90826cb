package demo;

import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.binding.Serves;
import dev.patchbay.binding.SocketBinding;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.pubsub.Broadcaster;
import dev.patchbay.pubsub.PubSub;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Every socket of this program, by its path. Written by Patchbay.
 *
 * <pre>{@code
 * /ws/price  demo.PriceSocket
 *   *        PriceSocket.price
 *   *        PriceSocket.picture
 * }</pre>
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Serves({"demo.PriceSocket"})
public final class SocketRoutes implements Routes {
  private final PubSub pubSub;

  private final Broadcaster<PriceSocket.Price> priceBroadcaster;

  private final SocketBinding priceSocket;

  /**
   * Takes what the constructors of the classes ask for, in the order of their types' names.
   */
  public SocketRoutes(PubSub pubSub) {
    this.pubSub = pubSub;
    this.priceBroadcaster = new Broadcaster<>(pubSub,
        TextCodec.guarded(new PriceSocket.PriceCodec()));
    this.priceSocket = new PriceSocket_Binding(pubSub);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("/ws/price", priceSocket));
  }

  @Override
  public Optional<PubSub> pubSub() {
    return Optional.of(pubSub);
  }

  /**
   * Sends a {@code demo.PriceSocket.Price} to everybody who listens to a topic.
   */
  public Broadcaster<PriceSocket.Price> priceBroadcaster() {
    return priceBroadcaster;
  }

  /**
   * {@link PriceSocket}, to be served at a path of the program's own.
   */
  public SocketBinding priceSocket() {
    return priceSocket;
  }
}
