/**
 * A name that only these bytes have: their SHA-256 in 64 hexadecimal digits, after FIPS 180-4.
 *
 * Browsers offer a digest of their own only on secure addresses, and a hall's network is none.
 */
export function contentHash(bytes: Uint8Array): string {
  const state = Int32Array.from(startingWords);
  const words = new Int32Array(ROUNDS);
  const message = padded(bytes);
  for (let at = 0; at < message.byteLength; at += BLOCK) {
    schedule(words, message, at);
    mix(state, words);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const BLOCK = 64;
const ROUNDS = 64;

const primes = firstPrimes(ROUNDS);
const startingWords = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const roundWords = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

/** The bytes, a single bit, zeros, and their length in bits, in whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function schedule(words: Int32Array, message: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) words[t] = message.getInt32(at + 4 * t);
  for (let t = 16; t < ROUNDS; t += 1) {
    const near = word(words, t - 2);
    const far = word(words, t - 15);
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[t] = word(words, t - 16) + s0 + word(words, t - 7) + s1;
  }
}

function mix(state: Int32Array, words: Int32Array): void {
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let t = 0; t < ROUNDS; t += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        choice +
        word(roundWords, t) +
        word(words, t)) |
      0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  add(state, 0, a);
  add(state, 1, b);
  add(state, 2, c);
  add(state, 3, d);
  add(state, 4, e);
  add(state, 5, f);
  add(state, 6, g);
  add(state, 7, h);
}

function add(state: Int32Array, at: number, mixed: number): void {
  state[at] = (word(state, at) + mixed) | 0;
}

function turn(bits: number, by: number): number {
  return (bits >>> by) | (bits << (32 - by));
}

function word(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
