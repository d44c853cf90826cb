"""A server of Debian's `websockets`, as its users write one: websockets_peer.py <port> <port of TLS> <certificate> <key>.

It echoes, does what a text with `!` says, and writes how connections end.
"""

import asyncio
import ssl
import sys

from websockets.exceptions import ConnectionClosed
from websockets.legacy.server import serve


async def obey(socket, order, *words):
    if order == "close":
        await socket.close(int(words[0]), words[1])
    elif order == "ping":
        answered = await socket.ping(words[0])
        await answered
        await socket.send(f"ponged {words[0]}")
    elif order == "parts":
        await socket.send(iter(words))


async def handle(socket):
    try:
        async for message in socket:
            if isinstance(message, str) and message.startswith("!"):
                await obey(socket, *message[1:].split(" "))
            else:
                await socket.send(message)
    except ConnectionClosed:
        pass
    await socket.wait_closed()
    print(f"{socket.path} closed {socket.close_code} {socket.close_reason}", flush=True)


async def main(port, tls_port, certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    async with serve(handle, "127.0.0.1", int(tls_port), ssl=context, subprotocols=["second"]):
        async with serve(handle, "127.0.0.1", int(port), subprotocols=["second"]):
            await asyncio.Future()


asyncio.run(main(*sys.argv[1:]))
