// node phoenix.mjs <package> <url>: the story with one version of phoenix.js.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { answer, run } from './bench.mjs';
import { Story } from './story.mjs';

const [name, url] = process.argv.slice(2);
const { Socket } = createRequire(import.meta.url)(name);
const minor = Number(name.split('.')[1]);
const story = new Story({ Socket, url, options: { transport: WebSocket }, binary: minor >= 6 });

await run(name, async step => {
  await story.tell(step);
  step('answers a question');
  const asked = story.open('/socket', { user_id: '7' });
  const asking = await story.joined(asked, 'asking');
  asking.on('confirm', (question, ref) =>
    asking.push('patchbay_answer', { ref, status: 'ok', response: { sure: question.text === 'Everything?' } }));
  assert.deepEqual(await answer(asking.push('wipe', {})), ['ok', { sure: true }]);
  asked.disconnect();
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
