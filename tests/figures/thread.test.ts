import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '#figures/textWidth.ts';
import { layoutThread } from '#figures/thread.ts';
import { expectSoundDiagram, overlaps, struckWords } from './marksLaws.ts';

const words = fc.string({ maxLength: 80 });
const knots = fc.array(
  fc.record({ label: words, number: words, text: words, broken: fc.boolean() }),
  { maxLength: 8 },
);

const problem = { label: 'Masalah', number: '42 menit', text: 'waktu tunggu', broken: true };
const target = { label: 'Sasaran', number: '', text: '', broken: false };

describe('layoutThread', () => {
  it('keeps all words apart and on the sheet for any knots', () => {
    fc.assert(
      fc.property(knots, (list) => {
        const diagram = layoutThread({ knots: list }, measureText);
        expectSoundDiagram(diagram);
        expect(overlaps(diagram.marks)).toEqual([]);
        expect(struckWords(diagram.marks)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('dashes the link where the thread is torn', () => {
    const { marks } = layoutThread({ knots: [problem, target] }, measureText);
    expect(marks.filter((mark) => mark.kind === 'line')).toMatchObject([
      { role: 'broken', dash: 'dashed' },
    ]);
  });

  it('says in words which knot is empty and where the thread is torn', () => {
    const { alt } = layoutThread({ knots: [problem, target] }, measureText);
    expect(alt).toBe(
      'Masalah: 42 menit, waktu tunggu → Sasaran: belum diisi. Benang putus antara Masalah dan Sasaran.',
    );
  });
});
