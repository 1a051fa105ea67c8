import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHistory, encodeHistory } from '#persistence/historyCodec.ts';
import { newRisalah } from './newRisalah.ts';

const nothing = { past: [], future: [] };

describe('the history codec', () => {
  it('reads back entries with only the sections they hold', () => {
    const { circle, title, finished } = newRisalah();
    const history = { past: [{ circle }, { title, finished }], future: [{ title }] };
    expect(decodeHistory(encodeHistory(history))).toEqual(history);
    expect(encodeHistory(history)).toBe(encodeHistory(history));
  });

  it('keeps of a history of very large tables what lies nearest', () => {
    const { background } = newRisalah();
    const entry = (text: string) => ({ background: { ...background, text } });
    const long = 'x'.repeat(900_000);
    const past = ['a', 'b', 'c', 'd'].map((letter) => entry(letter + long));
    const { past: kept } = decodeHistory(encodeHistory({ past, future: [] }));
    expect(kept).toEqual(past.slice(2));
  });

  it('starts anew when the text is of another shape or version', () => {
    expect(decodeHistory('')).toEqual(nothing);
    expect(decodeHistory('{"version":1,"past":[{"circle":3}],"future":[]}')).toEqual(nothing);
    expect(decodeHistory('{"version":99,"past":[],"future":[]}')).toEqual(nothing);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeHistory(text)).toEqual(nothing);
      }),
    );
  });
});
