import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropDanglingReferences } from '#domain/risalah/dropDangling.ts';
import { decode, encode } from '#persistence/codec.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah } from './newRisalah.ts';

function errorOf(text: string): string {
  const read = decode(text);
  return read.ok ? 'none' : read.error.kind;
}

describe('the codec', () => {
  it('reads back what it wrote', () => {
    const risalah = newRisalah();
    expect(decode(encode(risalah))).toEqual({ ok: true, value: risalah });
  });

  it('reads back any risalah, without the pointers that lead nowhere', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        expect(decode(encode(risalah))).toEqual({
          ok: true,
          value: dropDanglingReferences(risalah),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever the text', () => {
    const whole = encode(newRisalah());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
          fc
            .tuple(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }))
            .map(([at, noise]) => whole.slice(0, at) + noise + whole.slice(at + noise.length)),
          fc.json().map((content) => `{"format":"risalah","version":1,"risalah":${content}}`),
        ),
        (text) => {
          const read = decode(text);
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('tells apart what is empty, foreign, cut short, newer and misshapen', () => {
    const whole = encode(newRisalah());
    expect(errorOf(' \n')).toBe('empty');
    expect(errorOf('PK nothing of ours')).toBe('foreign');
    expect(errorOf('{"format":"geojson","version":1}')).toBe('foreign');
    expect(errorOf('{"format":"risalah","version":"1"}')).toBe('foreign');
    expect(errorOf(whole.slice(0, -20))).toBe('damaged');
    expect(errorOf(whole.replace('"method":"eight"', '"method":8'))).toBe('misshapen');
    expect(errorOf(whole.replace(/"version":\d+/, '"version":999'))).toBe('newer');
  });

  it('says where the shape is wrong', () => {
    const text = encode(newRisalah()).replace('"kind":"kbk"', '"kind":"kelompok"');
    expect(decode(text)).toEqual({
      ok: false,
      error: { kind: 'misshapen', path: 'circle.kind' },
    });
  });

  it('keeps markup and control characters as they were typed', () => {
    const risalah = newRisalah();
    const typed = '<script>alert(1)</script>\u0000\u000b & "kutip"';
    const named = { ...risalah, circle: { ...risalah.circle, name: typed } };
    expect(decode(encode(named))).toEqual({ ok: true, value: named });
  });
});
