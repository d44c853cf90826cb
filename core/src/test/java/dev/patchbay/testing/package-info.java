/** What the tests are made of: peers, a server on a free port, sockets made of lambdas. */
package dev.patchbay.testing;
