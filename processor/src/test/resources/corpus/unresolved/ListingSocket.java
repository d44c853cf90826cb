package demo;

import dev.patchbay.Listing;
import dev.patchbay.Socket;

@Socket(value = "/a", listings = @Listing(channel = MissingChannel.class, topics = Consts.TOPIC)) // ! compiler, compiler
final class ListingSocket {}

final class Consts {}
