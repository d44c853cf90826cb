// node long-poll.mjs <package> <url>: the story with one version of phoenix.js that polls.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { Heard, answer, run } from './bench.mjs';
import { Request, proxyWithoutUpgrade } from './http.mjs';
import { Story } from './story.mjs';

const [name, url] = process.argv.slice(2);
const minor = Number(name.split('.')[1]);
if (minor < 8) {
  globalThis.self = globalThis;
  globalThis.window = globalThis;
  globalThis.XMLHttpRequest = Request;
}
const { Socket, LongPoll, Serializer } = createRequire(import.meta.url)(name);

// docs/long-polling.md: what a page says that wants bytes.
const decode = (raw, callback) => Serializer.decode(raw[0] === '[' ? raw : Uint8Array.from(atob(raw), c => c.charCodeAt(0)).buffer, callback);

// phoenix.js has no option for that where it polls.
class Bytes extends Socket {
  constructor(...args) { super(...args); this.decode = decode; }
}

const binary = minor >= 7;
const hearsEnds = minor >= 8; // those before take a new session for the old one, with Phoenix, too
const story = new Story({ Socket: binary ? Bytes : Socket, url, options: { transport: LongPoll }, binary, polls: true, hearsEnds });

await run(`${name} polls`, async step => {
  await story.tell(step);
  if (minor >= 8) {
    step('brings a token');
    const socket = story.open('/auth', { a: { b: 'c' }, token: 'mine' }, { authToken: 'secret' });
    const { status, response } = await story.join(socket, 'info');
    assert.equal(status, 'ok');
    assert.match(response.info, /auth_token: "secret"/);
    assert.deepEqual([response.params.a, response.params.token], [{ b: 'c' }, 'mine']);
    socket.disconnect();

    step('falls back where there are no WebSockets');
    const port = await proxyWithoutUpgrade(new URL(url).port);
    const transports = new Heard();
    const behind = new Story({ Socket, url: `ws://localhost:${port}`, options: { transport: WebSocket, longPollFallbackMs: 2_000 } });
    const fallen = behind.open('/socket', { user_id: '9' });
    fallen.onOpen(() => transports.add(fallen.transport === LongPoll));
    await transports.expect(true);
    const channel = await behind.joined(fallen, 'room:fallen');
    assert.deepEqual(await answer(channel.push('echo', { x: 1 })), ['ok', { x: 1 }]);
    fallen.disconnect();
  }
});
