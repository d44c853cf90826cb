// What a user of phoenix.js does, told with any client of its interface.
import assert from 'node:assert/strict';
import { Heard, answer, within } from './bench.mjs';

const bytes = buffer => [...new Uint8Array(buffer)];

export class Story {
  constructor({ Socket, url, options, binary = false, joinRefs = true, polls = false, hearsEnds = true }) {
    Object.assign(this, { Socket, url, options, binary, joinRefs, polls, hearsEnds });
  }

  open(path, params, more = {}) {
    const soon = () => 30;
    const socket = new this.Socket(this.url + path,
      { params, reconnectAfterMs: soon, rejoinAfterMs: soon, ...this.options, ...more });
    socket.connect();
    return socket;
  }

  async join(socket, topic, payload = {}) {
    const channel = socket.channel(topic, payload);
    const [status, response] = await answer(channel.join());
    return { channel, status, response };
  }

  async joined(socket, topic) {
    const { channel, status } = await this.join(socket, topic);
    assert.equal(status, 'ok');
    return channel;
  }

  async tell(step) {
    const socket = this.open('/socket', { user_id: '7' });
    step('joins and is greeted'); await this.greeting(socket);
    step('pushes and gets replies'); await this.replies(socket);
    step('is refused'); await this.refusals(socket);
    step('hears broadcasts'); await this.broadcasts(socket);
    step('leaves'); await this.leave(socket);
    if (this.joinRefs) { step('joins a topic twice'); await this.twice(socket); }
    step('joins again after a crash'); await this.crash(socket);
    step('is stopped by the server'); await this.stopped(socket);
    if (this.binary) { step('sends and gets bytes'); await this.bytes(socket); }
    if (this.hearsEnds) {
      step('comes back after a disconnect'); await this.comeBack(socket);
      step('is not let in'); await this.notLetIn();
    }
    socket.disconnect();
  }

  async greeting(socket) {
    const heard = new Heard();
    const channel = socket.channel('room:after', {});
    for (const event of ['user_entered', 'joined']) channel.on(event, payload => heard.add(event, payload));
    assert.deepEqual(await answer(channel.join()), ['ok', { hello: 'world' }]);
    await heard.expect('user_entered', { a: 1 });
    await heard.expect('joined', { b: 2 });
    assert.deepEqual((await this.join(socket, 'room:params', { deep: [{ é: null }] })).response, { deep: [{ é: null }] });
  }

  async replies(socket) {
    const channel = await this.joined(socket, 'room:replies');
    assert.deepEqual(await answer(channel.push('echo', { x: [1, null] })), ['ok', { x: [1, null] }]);
    assert.deepEqual(await answer(channel.push('echo_err', { x: 1 })), ['error', { x: 1 }]);
    assert.deepEqual(await answer(channel.push('custom_status', {}), 'teapot'), ['teapot', {}]);
    assert.deepEqual(await answer(channel.push('replylist', {})), ['ok', [1, 2]]);
    assert.deepEqual(await answer(channel.push('async', {})), ['ok', { later: true }]);
    const all = Array.from({ length: 200 }, (_, n) => answer(channel.push('echo', { n })));
    assert.deepEqual(await Promise.all(all), all.map((_, n) => ['ok', { n }]));
  }

  async refusals(socket) {
    const refused = {
      'room:deny': { reason: 'unauthorized' }, 'room:deny_empty': {}, 'room:raise': { reason: 'join crashed' },
      nope: { reason: 'unmatched topic' },
    };
    for (const [topic, reason] of Object.entries(refused)) {
      const { channel, status, response } = await this.join(socket, topic);
      channel.leave(); // or it would try again for ever
      assert.deepEqual([status, response], ['error', reason]);
    }
  }

  async broadcasts(socket) {
    const other = this.open('/socket', { user_id: '8' });
    const [mine, theirs] = [await this.joined(socket, 'room:shared'), await this.joined(other, 'room:shared')];
    const [here, there] = [new Heard(), new Heard()];
    for (const event of ['msg', 'shout']) {
      mine.on(event, payload => here.add(event, payload));
      theirs.on(event, payload => there.add(event, payload));
    }
    await answer(mine.push('bcast', { m: 1 }));
    await answer(mine.push('bcast_from', { m: 2 }));
    mine.push('shout', { m: 3 });
    await here.expect('msg', { m: 1 });
    await here.expect('shout', { m: 3, seen_by: '7' });
    await there.expect('msg', { m: 1 });
    await there.expect('msg', { m: 2 });
    await there.expect('shout', { m: 3, seen_by: '8' });
    other.disconnect();
  }

  async leave(socket) {
    const channel = await this.joined(socket, 'room:left');
    const heard = new Heard();
    channel.onClose(() => heard.add('closed'));
    assert.equal((await answer(channel.leave()))[0], 'ok');
    await heard.expect('closed');
    const next = this.joinRefs ? 'room:left' : 'room:next'; // without join refs, the phx_close behind the reply hits a new channel
    assert.deepEqual(await answer((await this.joined(socket, next)).push('ok', {})), ['ok', {}]);
  }

  async twice(socket) {
    await this.joined(socket, 'room:twice');
    const second = await this.joined(socket, 'room:twice');
    assert.deepEqual(await answer(second.push('ok', {})), ['ok', {}]);
  }

  async crash(socket) {
    const channel = socket.channel('room:crash', {});
    const heard = new Heard();
    channel.join().receive('ok', () => heard.add('joined'));
    channel.onError(() => heard.add('error'));
    await heard.expect('joined');
    channel.push('raise', {});
    await heard.expect('error');
    await heard.expect('joined');
    assert.deepEqual(await answer(channel.push('ok', {})), ['ok', {}]);
  }

  async stopped(socket) {
    const channel = await this.joined(socket, 'room:stopped');
    const heard = new Heard();
    channel.onClose(() => heard.add('closed'));
    assert.deepEqual(await answer(channel.push('stop_reply', { bye: 1 })), ['ok', { bye: 1 }]);
    await heard.expect('closed');
  }

  async bytes(socket) {
    const channel = await this.joined(socket, 'room:bytes');
    const heard = new Heard();
    for (const event of ['b', 'bin_bcast']) channel.on(event, data => heard.add(event, bytes(data)));
    const [status, reply] = await answer(channel.push('bin', new Uint8Array([1, 2]).buffer));
    assert.deepEqual([status, bytes(reply)], ['ok', [1, 2, 9]]);
    channel.push('text_to_bin', {});
    await heard.expect('b', [0, 255]);
    channel.push('bin_bcast', new Uint8Array([8, 0]).buffer);
    await heard.expect('bin_bcast', [8, 0]);
  }

  async comeBack(socket) {
    const channel = socket.channel('room:back', {});
    const heard = new Heard();
    channel.join().receive('ok', () => heard.add('joined'));
    await heard.expect('joined');
    socket.onClose(event => heard.add('closed', this.polls ? 'somehow' : event.code)); // clients that poll make the code up
    channel.push('disconnect', { id: 'user:7' });
    await heard.expect('closed', this.polls ? 'somehow' : 1001);
    await heard.expect('joined');
    assert.deepEqual(await answer(channel.push('ok', {})), ['ok', {}]);
  }

  async notLetIn() {
    const socket = this.open('/socket', { reject: 'true' });
    await within('an error', new Promise(resolve => socket.onError(resolve)));
    assert.equal(socket.isConnected(), false);
    socket.disconnect();
  }
}
