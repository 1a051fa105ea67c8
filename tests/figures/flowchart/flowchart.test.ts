import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtFigure, buildSteps } from '#figures/builtFigure.ts';
import type { BoxMark, Diagram, LineMark, Mark } from '#figures/figure.ts';
import { flowchartSheets } from '#figures/flowchart/flowchart.ts';
import type { FlowchartPage, FlowchartSymbol } from '#figures/flowchart/flowchart.ts';
import { markBounds } from '#figures/marks.ts';
import { textWidth } from '#figures/textWidth.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';

const font = { fontSize: 10, bold: false };
const paper: FlowchartPage = { width: 394, height: 560, columns: 1, font };
const hall: FlowchartPage = { width: 584, height: 214, columns: 2, font };

function symbol(wishes: Partial<FlowchartSymbol>): FlowchartSymbol {
  return {
    shape: 'activity',
    text: 'Memeriksa berkas',
    who: '',
    otherwise: null,
    state: 'reached',
    ...wishes,
  };
}

function sheetsOf(
  steps: readonly Partial<FlowchartSymbol>[],
  page: FlowchartPage = paper,
): readonly Diagram[] {
  return flowchartSheets(
    { title: 'Diagram alir surat', steps: steps.map(symbol) },
    page,
    textWidth,
  );
}

function boxes({ marks }: Pick<Diagram, 'marks'>): readonly BoxMark[] {
  return marks.filter((mark) => mark.kind === 'box');
}

function arrows({ marks }: Pick<Diagram, 'marks'>): readonly LineMark[] {
  return marks.filter((mark) => mark.kind === 'line');
}

function words({ marks }: Diagram): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'line' ? [] : mark.lines));
}

function letters(sheets: readonly Diagram[]): readonly string[] {
  return sheets.flatMap(boxes).flatMap(({ shape, lines }) => (shape === 'pentagon' ? lines : []));
}

/** Arrows that run into the inside of a symbol. */
function pierced(diagram: Diagram): readonly Mark[] {
  const inside = 1;
  return arrows(diagram).filter((line) =>
    boxes(diagram).some((box) => {
      const [one, other] = [markBounds(line), markBounds(box)];
      return (
        one.left < other.right - inside &&
        one.right > other.left + inside &&
        one.top < other.bottom - inside &&
        one.bottom > other.top + inside
      );
    }),
  );
}

function firstOf<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new Error('There is none');
  return first;
}

const anyFlow = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.array(
    fc.record({
      shape: fc.constantFrom('start', 'activity', 'activity', 'decision', 'end'),
      text: fc.oneof(fc.lorem({ maxCount: 25 }), fc.string({ maxLength: 60 })),
      who: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 4 }), fc.string({ maxLength: 40 })),
      otherwise: fc.option(fc.nat(count), { nil: null }),
      state: fc.constantFrom('reached', 'unreached'),
    }),
    { minLength: count, maxLength: count },
  ),
);

describe('flowchartSheets', () => {
  it.each([
    ['on paper', paper],
    ['in a hall', hall],
  ])('keeps words, symbols and arrows apart for any flow of up to 40 steps %s', (_, page) => {
    fc.assert(
      fc.property(anyFlow, (steps) => {
        for (const sheet of sheetsOf(steps, page)) {
          expectSoundDiagram(sheet);
          expect(overlaps(sheet.marks)).toEqual([]);
          expect(struckWords(sheet.marks)).toEqual([]);
          expect(pierced(sheet)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every step the shape that offices use for it, with its words inside', () => {
    const sheet = firstOf(
      sheetsOf([
        { shape: 'start', text: '' },
        { text: 'Memeriksa berkas' },
        { shape: 'decision', text: 'Lengkap?', otherwise: 1 },
        { shape: 'end', text: '' },
      ]),
    );
    expect(boxes(sheet).map(({ shape, lines }) => [shape, ...lines])).toEqual([
      ['capsule', 'Mulai'],
      ['rectangle', 'Memeriksa berkas'],
      ['diamond', 'Lengkap?'],
      ['capsule', 'Selesai'],
    ]);
  });

  it('breaks words to the middle half of a diamond, where Word has room for them', () => {
    const text = 'Apakah semua persyaratan permohonan sudah dilampirkan oleh pemohon?';
    const [diamond] = boxes(firstOf(sheetsOf([{ shape: 'decision', text, otherwise: 0 }])));
    if (diamond === undefined) throw new Error('no decision');
    const { lines, width, height } = diamond;
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 10, false)).toBeLessThanOrEqual(width / 2);
    expect(lines.length * 12).toBeLessThanOrEqual(height / 2);
  });

  it('says Ya on the way on and Tidak on the way to the side of another step', () => {
    const sheet = firstOf(sheetsOf([{}, { shape: 'decision', otherwise: 0 }, { shape: 'end' }]));
    expect(words(sheet).filter((word) => word === 'Ya' || word === 'Tidak')).toHaveLength(2);
    const first = firstOf(boxes(sheet));
    const middle = first.y + first.height / 2;
    const into = arrows(sheet).find(({ arrow, to }) => arrow === 'end' && to.y === middle);
    expect(into?.to.x).toBe(first.x + first.width);
  });

  it('lets nothing follow an end, and draws dashed what no way leads to', () => {
    const sheet = firstOf(sheetsOf([{ shape: 'end' }, { state: 'unreached' }]));
    expect(arrows(sheet)).toEqual([]);
    expect(boxes(sheet).map(({ role }) => role)).toEqual(['candidate', 'broken']);
  });

  it('names who does each step at the left of its symbol', () => {
    const { marks } = firstOf(sheetsOf([{ who: 'Petugas loket' }, { who: 'Camat' }]));
    const names = marks.filter((mark) => mark.kind === 'text');
    expect(names.map(({ lines }) => lines.join(' '))).toEqual(['Petugas loket', 'Camat']);
    const left = Math.min(...boxes({ marks }).map(({ x }) => x));
    for (const { x, width } of names) expect(x + width).toBeLessThan(left);
  });

  it('holds 40 steps on upright pages with words of 10 points, joined by letters', () => {
    const sheets = sheetsOf(
      Array.from({ length: 40 }, (_, at) => ({ text: `Langkah ${at + 1}`, who: 'Kepala seksi' })),
    );
    expect(sheets.length).toBeGreaterThan(2);
    for (const { width, height, marks } of sheets) {
      expect(width).toBeLessThanOrEqual(paper.width);
      expect(height).toBeLessThanOrEqual(paper.height);
      for (const mark of marks) if (mark.kind !== 'line') expect(mark.fontSize).toBe(10);
    }
    expect(letters(sheets).slice(0, 4)).toEqual(['A', 'A', 'B', 'B']);
    expect(sheets.map(({ title }) => title)[1]).toBe(
      `Diagram alir surat (2 dari ${sheets.length})`,
    );
  });

  it('stands in two pieces side by side in a hall, and leads from one to the other by letters', () => {
    const sheets = sheetsOf(
      Array.from({ length: 8 }, () => ({})),
      hall,
    );
    expect(sheets).toHaveLength(1);
    expect(letters(sheets)).toEqual(['A', 'A']);
    const [left, right] = [...new Set(boxes(firstOf(sheets)).map(({ x }) => x))].filter(
      (_, at, all) => at === 0 || at === all.length - 1,
    );
    expect((right ?? 0) - (left ?? 0)).toBeGreaterThan(200);
  });

  it('leads a decision to a step of another sheet through connectors of the same letter', () => {
    const steps = Array.from({ length: 24 }, (_, at) =>
      at === 20 ? { shape: 'decision' as const, otherwise: 1 } : {},
    );
    const told = letters(sheetsOf(steps));
    expect(told.length % 2).toBe(0);
    expect(new Set(told).size).toBe(told.length / 2);
  });

  it('is built up step by step, each with the arrow that leads to it', () => {
    const sheet = firstOf(
      sheetsOf([{ shape: 'start' }, {}, { shape: 'decision', otherwise: 1 }, { shape: 'end' }]),
    );
    expect(buildSteps(sheet)).toBe(4);
    const shown = [0, 1, 2, 3, 4].map((step) => builtFigure(sheet, step));
    expect(shown.map((one) => boxes(one).length)).toEqual([0, 1, 2, 3, 4]);
    // Onward one arrow each; with the decision its way back too, which has three lines.
    expect(shown.map((one) => arrows(one).length)).toEqual([0, 0, 1, 5, 6]);
  });

  it('tells the flow in words', () => {
    const sheet = firstOf(
      sheetsOf([
        { shape: 'start', text: '' },
        { text: 'Menerima berkas', who: 'Loket' },
        { shape: 'decision', text: 'Lengkap?', otherwise: 1 },
      ]),
    );
    expect(sheet.alt).toBe(
      'Diagram alir surat: 1. Mulai (mulai); 2. Menerima berkas (Loket); 3. Lengkap? (keputusan, jika tidak, ke No. 2).',
    );
  });
});
