import { describe, expect, it } from 'vitest';
import { decodeStored } from '#app/session/decodeStored.ts';
import type { IntakeJob } from '#app/intake/intakeWorker.ts';
import { decode, encode } from '#persistence/codec.ts';
import { decodeHistory, encodeHistory } from '#persistence/historyCodec.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';

const risalah = newRisalah();
const past = [{ method: 'before' }];
const small = { text: encode(risalah), history: encodeHistory({ past, future: [] }) };
const room = ' '.repeat(400_000);
const large = { text: small.text + room, history: small.history + room };
const whole = { ok: true, value: { risalah, history: { past, future: [] } } };

/** As the worker answers. */
function answer(job: unknown): unknown {
  const { kind, bytes } = job as IntakeJob;
  const text = new TextDecoder().decode(bytes);
  if (kind === 'history') return JSON.stringify(decodeHistory(text));
  const read = decode(text);
  return read.ok ? { ok: true, value: JSON.stringify(read.value) } : read;
}

describe('reading a stored record', () => {
  it('asks nobody for a small one', async () => {
    const { made, createWorker } = stubWorkers(answer);
    expect(await decodeStored(small, createWorker)).toEqual(whole);
    expect(made).toEqual([]);
  });

  it('has a large one checked beside the page, and its undo', async () => {
    const { made, createWorker } = stubWorkers(answer);
    expect(await decodeStored(large, createWorker)).toEqual(whole);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('refuses beside the page what it refuses itself', async () => {
    const { createWorker } = stubWorkers(answer);
    const newer = { ...large, text: `{"format":"risalah","version":99}${room}` };
    const refused = { ok: false, error: { kind: 'newer', version: 99 } };
    expect(await decodeStored(newer, createWorker)).toMatchObject(refused);
  });

  it('does it itself where no worker comes', async () => {
    const gone = () => Promise.reject(new Error('the server is gone'));
    expect(await decodeStored(large, gone)).toEqual(whole);
  });
});
