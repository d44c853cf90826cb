// The values of the round trips (Rows.java) as JavaScript has them. Reads from its input what Java wrote of each, an object of texts
// by the values' names, and writes of each what is wrong with that text, and the text that JavaScript makes of the value.
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';

const ada = { from: 'ada', age: 36 };

const values = {
  'a record': { from: 'bob', age: -1, friend: ada },
  'a bean': { name: 'ada', active: true, visits: 3 },
  'another class': { number: 3, in: 'm' },
  'a sealed interface of records':
    { kind: 'Group', shapes: [{ kind: 'round', radius: 0.5 }, { kind: 'Group', shapes: [] }] },
  'an enum': { first: 'dark green', more: ['RED', 'dark green'] },
  'a record with type parameters': {
    people: { items: [ada], first: ada },
    numbers: { items: [1, 2], first: 3 },
    pages: { items: [], first: { items: ['a'], first: 'b' } },
  },
  '`String`': { text: 'grüß dich Ā € 😀', unit: 'é', boxed: 'x' },
  '`String` that is escaped': { text: '"\\/\b\f\n\r\t\0\x1f\x7f\u2028', unit: '"', boxed: '\\' },
  '`String` that is empty': { text: '', unit: '\0', boxed: '\n' },
  '`boolean`': { flag: true, boxed: false },
  '`boolean` that is null': { flag: false },
  '`byte`': {
    b: -128, s: 32767, i: -2147483648,
    l: Number.MAX_SAFE_INTEGER, big: Number.MIN_SAFE_INTEGER, boxed: Number.MIN_SAFE_INTEGER,
  },
  '`byte` that is zero': { b: 0, s: 0, i: 0, l: 0, big: 0 },
  '`float`': { f: 0.1, d: 0.1, boxedFloat: -1.5, boxed: 1e21 },
  '`float` at its end': { f: 3.4028235e38, d: Number.MAX_VALUE, boxedFloat: 1.4e-45, boxed: Number.MIN_VALUE },
  '`BigDecimal`': { value: -1234.5678 },
  '`BigDecimal` with an exponent': { value: 0.0000001 },
  '`List`': { list: ['a', null, ''], set: [1], collection: [4], nested: [[5], []], array: [ada, null] },
  '`List` that is empty': { list: [], set: [], collection: [], nested: [], array: [] },
  '`List` as a message': [ada, ada],
  '`List` as a message that is a set': [ada],
  '`List` that is an array': {
    ints: [1, -2], longs: [3], shorts: [4], doubles: [0.5], floats: [0.1],
    booleans: [true, false], chars: ['a', '"'], nested: [[1], [], [2, 3]],
  },
  '`byte[]`': { bytes: base64(0xfb, 0xff, 0xfe), more: [base64(), base64(255), base64(255, 0), base64(1, 2, 3, 4)] },
  '`Map`': {
    texts: { '"': ada, '': null },
    colours: { 'dark green': 1 },
    numbers: { [-7]: 'a' },
    longs: { '9223372036854775807': 'b' },
    ids: { '00000000-0000-0001-0000-000000000002': 'c' },
    days: { '2024-05-01': 'd' },
    times: { '2024-05-01T12:00:00.500Z': ['e'] },
  },
  '`Map` as a message': { x: ada },
  '`Optional`': { text: 'a', i: -1, l: 2, d: 0.5, person: ada, elements: ['b', null] },
  '`Optional` that is empty': { elements: [] },
  '`Instant`': {
    instant: '2024-05-01T12:00:00Z',
    localDate: '2024-05-01',
    localDateTime: '2024-05-01T12:00:01',
    localTime: '12:00:01',
    offsetDateTime: '2024-05-01T12:00:01+02:00',
    offsetTime: '12:00:01+02:00',
    zonedDateTime: '2024-05-01T12:00:01+02:00[Europe/Berlin]',
    monthDay: '--05-01',
    yearMonth: '2024-05',
    year: 2024,
    duration: 'PT1.5S',
    period: 'P1Y2M3D',
    zoneId: 'Europe/Berlin',
    zoneOffset: '+02:00',
    date: new Date(1).toJSON(),
  },
  '`Instant` long ago': {
    instant: '1969-12-31T23:59:59.123456789Z',
    localDate: '-0001-02-28',
    localDateTime: '+12345-12-31T00:00',
    localTime: '00:00',
    offsetDateTime: '0001-01-01T00:00:00.000000001Z',
    offsetTime: '00:00-18:00',
    zonedDateTime: '2024-10-27T02:30+01:00[Europe/Berlin]',
    monthDay: '--02-29',
    yearMonth: '-0044-03',
    year: -44,
    duration: 'PT-25H-1M-0.999999999S',
    period: 'P-1M',
    zoneId: 'UTC',
    zoneOffset: 'Z',
    date: new Date(-1).toJSON(),
  },
  '`UUID`': {
    id: '01234567-89ab-cdef-0000-000000000002',
    uri: 'https://example.com/a?b=%20#c',
    url: 'https://127.0.0.1:8443/a?b#c',
    four: '192.0.2.1',
    six: '2001:db8:0:0:0:0:0:1',
  },
  '`JsonValue`': { value: { a: [1, true, '\n'] }, more: ['b', -1500] },
  '`Object`': { a: [1, -0.5, true, 'x'], b: {} },
};

function base64(...bytes) {
  return Buffer.from(bytes).toString('base64');
}

function problem(json, value) {
  try {
    assert.deepEqual(JSON.parse(json), value);
    return '';
  } catch (e) {
    return `${json}: ${e.message}`;
  }
}

const written = JSON.parse(await text(process.stdin));
assert.deepEqual(Object.keys(written).sort(), Object.keys(values).sort());
const answers = Object.entries(values).map(([name, value]) =>
  [name, { problem: problem(written[name], value), written: JSON.stringify(value) }]);
console.log(JSON.stringify(Object.fromEntries(answers)));
