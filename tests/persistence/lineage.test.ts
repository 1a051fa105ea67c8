import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decode, decodeEnvelope, encode } from '#persistence/codec.ts';
import { ancestorOf, joined, noLineage, passedOn, stateOf } from '#persistence/lineage.ts';
import type { Lineage } from '#persistence/lineage.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from './newRisalah.ts';

const states = ['satu', 'dua', 'tiga'].map(stateOf);
const [one, two, three] = states;
if (one === undefined || two === undefined || three === undefined) throw new Error('No states.');

const hashes = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => String(at).padStart(64, '0'));

function lineageIn(text: string): Lineage | null {
  const read = decodeEnvelope(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.lineage;
}

describe('the lineage of a copy', () => {
  it('has the newest state first, each once, and no more than two hundred', () => {
    const passed = passedOn(passedOn(passedOn(noLineage, one), two), one);
    expect(passed).toEqual({ states: [one.hash, two.hash], kept: one });
    expect(passedOn({ states: hashes(200), kept: null }, one).states).toHaveLength(200);
  });

  it('goes on with what both stem from when two become one', () => {
    const ours = passedOn(passedOn(noLineage, one), two);
    const theirs = passedOn(passedOn(noLineage, one), three);
    expect(joined(ours, theirs)).toEqual({
      states: [three.hash, one.hash, two.hash],
      kept: three,
    });
  });
});

describe('the ancestor of two copies', () => {
  const given = passedOn(noLineage, one);

  it('is the newest state that both know, with its text where one of them kept it', () => {
    const away = passedOn(given, two);
    expect(ancestorOf(given, away, [])).toEqual({ hash: one.hash, text: 'satu' });
    expect(ancestorOf(passedOn(given, three), away, [])).toEqual({ hash: one.hash, text: null });
    expect(ancestorOf(passedOn(given, three), away, [one])?.text).toBe('satu');
  });

  it('is unknown where they have none in common', () => {
    expect(ancestorOf(given, passedOn(noLineage, two), [one, two])).toBeNull();
    expect(ancestorOf(noLineage, noLineage, [])).toBeNull();
  });
});

describe('an envelope', () => {
  const risalah = newRisalah();

  it('carries the lineage beside the record, and the record alone is as it was', () => {
    const lineage = passedOn(noLineage, stateOf(encode(risalah)));
    const text = encode(risalah, lineage);
    expect(lineageIn(text)).toEqual(lineage);
    expect(decode(text)).toEqual({ ok: true, value: risalah });
    expect(encode(risalah)).not.toContain('lineage');
  });

  it.each([
    ['states that are no hashes', { states: ['../../x'], kept: null }],
    ['no list', { states: 'x' }],
    ['a number', 7],
  ])('whose lineage is %s still gives the record', (_, lineage) => {
    const text = JSON.stringify({ ...(JSON.parse(encode(risalah)) as object), lineage });
    expect(lineageIn(text)).toBeNull();
    expect(decode(text).ok).toBe(true);
  });

  it('is believed for two hundred states', () => {
    expect(lineageIn(encode(risalah, { states: hashes(5000), kept: null }))?.states).toHaveLength(
      200,
    );
  });
});

describe('a file', () => {
  const risalah = newRisalah();

  it('of an earlier edition is a state by the text that was written', () => {
    const bytes = encodeFile({ risalah, photos: new Map() });
    const text = strFromU8(unzipSync(bytes)['risalah.json'] ?? new Uint8Array());
    expect(decodeFile(bytes)).toMatchObject({
      value: { lineage: { states: [stateOf(text).hash], kept: null } },
    });
  });

  it('of the museum tells what it stems from', () => {
    const url = new URL('../museum/version-10-lineage.risalah', import.meta.url);
    const read = decodeFile(new Uint8Array(readFileSync(url)));
    const lineage = read.ok ? read.value.lineage : undefined;
    expect(lineage?.states).toEqual([
      lineage?.states[0],
      'b7f9c2a44e1b0f7d92d1a1e3a4c5f60718293a4b5c6d7e8f90a1b2c3d4e5f607',
    ]);
    expect(decode(lineage?.kept?.text ?? '')).toMatchObject({ ok: true });
  });
});
