// node presence.mjs <package> <url>: who is here, as phoenix.js's own Presence keeps it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import WebSocket from 'ws';
import { answer, run, within } from './bench.mjs';

const [name, url] = process.argv.slice(2);
const { Presence, Socket } = createRequire(import.meta.url)(name);
const TOPIC = 'room:presence-story';

// One who is here, and sees who else is.
class Visitor {
  comes = [];
  goes = [];
  #waiting = [];

  constructor(user) {
    const soon = () => 30;
    this.socket = new Socket(`${url}/socket`, {
      params: { user_id: user }, transport: WebSocket, reconnectAfterMs: soon, rejoinAfterMs: soon,
    });
    this.socket.connect();
    this.channel = this.socket.channel(TOPIC, { user });
    this.presence = new Presence(this.channel);
    this.presence.onJoin((key, before, now) => this.comes.push([key, !!before, now.metas.length]));
    this.presence.onLeave((key, left) => this.goes.push([key, left.metas.length]));
    this.presence.onSync(() => this.#look());
  }

  async join() {
    assert.equal((await answer(this.channel.join()))[0], 'ok');
    return this;
  }

  // {u1: ['online']}: statuses by key.
  seen() {
    return Object.fromEntries(this.presence.list((key, { metas }) => [key, metas.map(meta => meta.status)]));
  }

  sees(wanted) {
    const looks = () => {
      try { assert.deepEqual(this.seen(), wanted); return true; } catch { return false; }
    };
    return within(`${JSON.stringify(wanted)}, seen was ${JSON.stringify(this.seen())}`, new Promise(resolve => {
      if (looks()) resolve(); else this.#waiting.push({ looks, resolve });
    }));
  }

  #look() {
    this.#waiting = this.#waiting.filter(({ looks, resolve }) => !looks() || resolve());
  }
}

await run(name, async step => {
  step('sees itself');
  const ada = await new Visitor('u1').join();
  await ada.sees({ u1: ['online'] });

  step('sees who comes, and is seen');
  const bob = await new Visitor('u2').join();
  await bob.sees({ u1: ['online'], u2: ['online'] });
  await ada.sees({ u1: ['online'], u2: ['online'] });

  step('sees what changes, in place of what was');
  assert.deepEqual(await answer(bob.channel.push('p_update', { status: 'away' })), ['ok', {}]);
  await ada.sees({ u1: ['online'], u2: ['away'] });
  await bob.sees({ u1: ['online'], u2: ['away'] });

  step('is there twice, with two pages');
  const second = await new Visitor('u2').join();
  await ada.sees({ u1: ['online'], u2: ['away', 'online'] });
  await second.sees({ u1: ['online'], u2: ['away', 'online'] });
  second.socket.disconnect();
  await ada.sees({ u1: ['online'], u2: ['away'] });

  step('leaves once, and comes back');
  bob.channel.leave();
  await ada.sees({ u1: ['online'] });
  const again = await new Visitor('u2').join();
  await ada.sees({ u1: ['online'], u2: ['online'] });
  await again.sees({ u1: ['online'], u2: ['online'] }); // phoenix.js keeps diffs for a state that a crash kept from coming
  assert.equal(ada.goes.filter(([key]) => key === 'u2').length, 3); // an update, a page, a leave

  step('is the same after a crash and a disconnect');
  again.channel.push('raise', {});
  await within('the leave', new Promise(resolve => {
    const timer = setInterval(() => { if (ada.goes.length === 4) { clearInterval(timer); resolve(); } }, 10);
  }));
  await ada.sees({ u1: ['online'], u2: ['online'] });
  await again.sees({ u1: ['online'], u2: ['online'] });
  again.channel.push('disconnect', { id: 'user:u2' });
  await within('the next leave', new Promise(resolve => {
    const timer = setInterval(() => { if (ada.goes.length === 5) { clearInterval(timer); resolve(); } }, 10);
  }));
  await ada.sees({ u1: ['online'], u2: ['online'] });
  await again.sees({ u1: ['online'], u2: ['online'] });

  step('asks for the list');
  const [, list] = await answer(ada.channel.push('p_list', {}));
  assert.deepEqual(Object.keys(list).sort(), ['u1', 'u2']);
  assert.equal(list.u1.metas[0].phx_ref, ada.presence.state.u1.metas[0].phx_ref);
});
