// node phoenix.mjs <package> <url>: the story with one version of phoenix.js.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { run } from './bench.mjs';
import { Story } from './story.mjs';

const [name, url] = process.argv.slice(2);
const { Socket } = createRequire(import.meta.url)(name);
const minor = Number(name.split('.')[1]);
const story = new Story({ Socket, url, options: { transport: WebSocket }, binary: minor >= 6 });

await run(name, async step => {
  await story.tell(step);
  if (minor >= 8) {
    step('brings a token');
    const socket = story.open('/auth', { a: { b: 'c' } }, { authToken: 'secret' });
    const { status, response } = await story.join(socket, 'info');
    assert.equal(status, 'ok');
    assert.match(response.info, /auth_token: "secret"/);
    assert.deepEqual(response.params.a, { b: 'c' });
    socket.disconnect();
  }
});
