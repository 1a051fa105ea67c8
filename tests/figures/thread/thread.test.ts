import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#figures/textWidth.ts';
import { layoutThread, threadPage } from '#figures/thread/thread.ts';
import { layoutThreadDown } from '#figures/thread/threadDown.ts';
import type { ThreadKnot } from '#figures/thread/threadInput.ts';
import { threadSheets } from '#figures/thread/threadSheets.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';
import { branching, knot } from '#tests/figures/threads.ts';

const words = fc.string({ maxLength: 60 });
const anyKnot: fc.Arbitrary<ThreadKnot> = fc.record({
  label: words,
  number: words,
  text: words,
  state: fc.constantFrom('there', 'missing'),
  torn: fc.constantFrom('', 'putus (1)'),
  to: words,
});
const anyThread = fc.record({
  problem: anyKnot,
  target: anyKnot,
  causes: fc.array(
    fc.record({
      knot: anyKnot,
      measures: fc.array(
        fc.record({
          knot: anyKnot,
          actions: fc.array(anyKnot, { maxLength: 3 }),
          standards: fc.array(anyKnot, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
  result: anyKnot,
});

describe.each([
  ['from left to right', layoutThread],
  [
    'from top to bottom',
    (input: Parameters<typeof layoutThreadDown>[0]) => layoutThreadDown(input, textWidth, 260),
  ],
] as const)('a thread %s', (_, layout) => {
  it('keeps all words apart and on the sheet for any knots', () => {
    fc.assert(
      fc.property(anyThread, (input) => {
        const diagram = layout(input, textWidth);
        expectSoundDiagram(diagram);
        expect(overlaps(diagram.marks)).toEqual([]);
        expect(struckWords(diagram.marks)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every knot an area of its own', () => {
    const input = branching(2, 2, 2);
    expect(layout(input, textWidth).places).toHaveLength(3 + 2 + 4 + 8 + 4);
  });

  it('dashes the links into what is torn or missing and says so in words', () => {
    const whole = branching(1, 1, 1);
    const dashed = (input: typeof whole) =>
      layout(input, textWidth).marks.filter(
        (mark) => mark.kind === 'line' && mark.dash === 'dashed',
      ).length;
    expect(dashed(whole)).toBe(0);
    const torn = { ...whole, target: knot('Sasaran', { torn: 'putus (1)' }) };
    expect(dashed(torn)).toBeGreaterThan(0);
    expect(layout(torn, textWidth).alt).toMatch(/Benang putus pada Sasaran: .*putus \(1\)\.$/);
    expect(JSON.stringify(layout(torn, textWidth).marks)).toContain('putus');
  });
});

describe('the sheets of a thread', () => {
  it('are one where it fits', () => {
    expect(threadSheets(branching(2, 1, 1), textWidth)).toHaveLength(1);
    expect(threadSheets(branching(0, 0, 0), textWidth)).toHaveLength(1);
  });

  it('hold three causes with three measures and four actions each, none higher than its page', () => {
    const sheets = threadSheets(branching(3, 3, 4), textWidth, { ...threadPage, height: 330 });
    expect(sheets.length).toBeGreaterThan(1);
    for (const { height } of sheets) expect(height).toBeLessThanOrEqual(330);
    const knots = sheets.flatMap(({ places = [] }) => places.map(({ name }) => name));
    expect(knots.filter((name) => name.startsWith('Pelaksanaan'))).toHaveLength(36);
  });

  it('do not part what fits together', () => {
    const sheets = threadSheets(branching(6, 1, 1), textWidth, { ...threadPage, height: 330 });
    expect(sheets.length).toBeLessThan(3);
  });
});
