import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { decode, decodeEnvelope, encode } from '#persistence/codec.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';
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

  it('says of a record that was handed in what was left out, and of no other', () => {
    const risalah = newRisalah();
    const leftOut = ['self-check', 'birth-years'] as const;
    expect(decodeEnvelope(encode(risalah, undefined, { leftOut }))).toEqual({
      ok: true,
      value: { risalah, lineage: null, leftOut },
    });
    expect(decodeEnvelope(encode(risalah, undefined, { leftOut: [] }))).toEqual({
      ok: true,
      value: { risalah, lineage: null, leftOut: [] },
    });
    expect(decodeEnvelope(encode(risalah))).toEqual({
      ok: true,
      value: { risalah, lineage: null, leftOut: null },
    });
    const odd = encode(risalah, undefined, { leftOut }).replace('["self-check"', '["of tomorrow"');
    expect(decodeEnvelope(odd)).toEqual({
      ok: true,
      value: { risalah, lineage: null, leftOut: ['birth-years'] },
    });
    const odder = encode(risalah, undefined, { leftOut }).replace(
      '"handedIn":{',
      '"handedIn":7,"other":{',
    );
    expect(decodeEnvelope(odder)).toEqual({
      ok: true,
      value: { risalah, lineage: null, leftOut: null },
    });
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

  it('reads a file whose pointers run in circles and into nothing, with every row it holds', () => {
    const risalah = newRisalah();
    const broken = tangled(risalah);
    const read = decode(encode(broken));
    if (!read.ok) throw new Error('not read');
    const { value } = read;
    const [cause] = value['cause-effect'].causes;
    expect(analyseCauseEffect(value['cause-effect']).cycles).toEqual([]);
    expect(cause?.text).toBe('Tidak ada daftar syarat');
    expect(value.priority.chosen).toBe('');
    expect(value.actions.rows).toMatchObject([{ measure: '' }]);
    expect(value.standards.rows).toMatchObject([{ measure: '' }]);
    expect(value.reasons).toEqual(broken.reasons);
    expect(threadFindings(value).map(({ id }) => id)).toEqual([
      'problem-not-chosen',
      'measure-not-carried-out',
      'action-without-measure',
      'standard-without-measure',
    ]);
  });

  it('keeps markup and control characters as they were typed', () => {
    const risalah = newRisalah();
    const typed = '<script>alert(1)</script>\u0000\u000b & "kutip"';
    const named = { ...risalah, circle: { ...risalah.circle, name: typed } };
    expect(decode(encode(named))).toEqual({ ok: true, value: named });
  });
});

/** Two causes that explain each other, and pointers to records that are gone. */
function tangled(empty: Risalah): Risalah {
  const risalah = wholeThread();
  const [cause] = risalah['cause-effect'].causes;
  if (cause === undefined) throw new Error('no cause');
  const causes = [
    { ...cause, parent: 'other' },
    { ...cause, id: 'other', parent: cause.id },
  ];
  const loose = <Row>(rows: readonly Row[]) => rows.map((row) => ({ ...row, measure: 'gone' }));
  return {
    ...risalah,
    id: empty.id,
    reasons: [
      {
        rule: 'no-such-rule',
        section: 'actions',
        row: 'gone',
        kind: 'right',
        text: 'Sudah benar.',
      },
    ],
    'cause-effect': { ...risalah['cause-effect'], causes },
    priority: { ...risalah.priority, chosen: 'gone' },
    actions: { ...risalah.actions, rows: loose(risalah.actions.rows) },
    standards: { ...risalah.standards, rows: loose(risalah.standards.rows) },
  };
}
