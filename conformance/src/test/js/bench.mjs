// What the stories of all clients share: steps with names, and waiting that ends.
import assert from 'node:assert/strict';

const PATIENCE = 8_000;

export function within(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${PATIENCE} ms for ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// Keeps what happens, in order, until somebody waits for it.
export class Heard {
  #kept = [];
  #waiting = [];

  add = (...happened) => {
    const next = this.#waiting.shift();
    if (next) next(happened); else this.#kept.push(happened);
  };

  next(what) {
    if (this.#kept.length) return Promise.resolve(this.#kept.shift());
    return within(what, new Promise(resolve => this.#waiting.push(resolve)));
  }

  async expect(...wanted) {
    assert.deepEqual(await this.next(JSON.stringify(wanted)), wanted);
  }

  nothing() {
    assert.deepEqual(this.#kept, []);
  }
}

// Resolves with [status, response] of a push, whichever of the statuses comes.
export function answer(push, ...statuses) {
  return within('a reply', new Promise(resolve => {
    for (const status of ['ok', 'error', ...statuses]) push.receive(status, response => resolve([status, response]));
    push.receive('timeout', () => resolve(['timeout']));
  }));
}

export async function run(name, story) {
  let step = 'start';
  try {
    await story(text => { step = text; console.log(`${name}: ${text}`); });
    process.exit(0);
  } catch (failure) {
    console.error(`${name}: failed at "${step}":`, failure);
    process.exit(1);
  }
}
