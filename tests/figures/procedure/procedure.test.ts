import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoxMark, Diagram, LineMark, Mark } from '#figures/figure.ts';
import { markBounds } from '#figures/marks.ts';
import { procedureSheets } from '#figures/procedure/procedure.ts';
import type { ProcedureFlowStep, ProcedureInput } from '#figures/procedure/procedureInput.ts';
import { textWidth } from '#figures/textWidth.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';

const page = { width: 640, height: 358 };

function step(wishes: Partial<ProcedureFlowStep>): ProcedureFlowStep {
  return {
    shape: 'activity',
    activity: 'Memeriksa berkas',
    performer: 0,
    otherwise: null,
    equipment: '',
    time: '5 menit',
    output: 'Berkas diperiksa',
    note: '',
    ...wishes,
  };
}

function sheetsOf(
  steps: readonly Partial<ProcedureFlowStep>[],
  performers: readonly string[] = ['Petugas Loket', 'Verifikator', 'Kepala Seksi'],
): readonly Diagram[] {
  const input: ProcedureInput = { title: 'SOP Pendaftaran', performers, steps: steps.map(step) };
  return procedureSheets(input, page, textWidth);
}

/** The symbols of the flow, without the boxes of the heading. */
function symbols({ marks }: Diagram): readonly BoxMark[] {
  return marks.filter((mark) => mark.kind === 'box').filter(({ role }) => role === 'candidate');
}

function arrows({ marks }: Diagram): readonly LineMark[] {
  return marks.filter((mark) => mark.kind === 'line').filter(({ role }) => role === 'spine');
}

function words({ marks }: Diagram): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'line' ? [] : mark.lines));
}

/** Arrows that run into the inside of a symbol. */
function pierced(diagram: Diagram): readonly Mark[] {
  return arrows(diagram).filter((line) =>
    symbols(diagram).some((box) => {
      const [one, other] = [markBounds(line), markBounds(box)];
      const inside = 1;
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

const anyStep = (count: number): fc.Arbitrary<Partial<ProcedureFlowStep>> =>
  fc.record({
    shape: fc.constantFrom('start', 'activity', 'activity', 'decision', 'end'),
    activity: fc.lorem({ maxCount: 25 }),
    performer: fc.option(fc.nat(11), { nil: null, freq: 12 }),
    otherwise: fc.option(fc.nat(count), { nil: null }),
    equipment: fc.lorem({ maxCount: 6 }),
    output: fc.string({ maxLength: 40 }),
    note: fc.string({ maxLength: 40 }),
  });

describe('procedureSheets', () => {
  it('keeps words, symbols and arrows apart for any flow of up to 40 steps and 12 performers', () => {
    const flows = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }))
      .chain(([performers, count]) =>
        fc.tuple(
          fc.constant(performers),
          fc.array(anyStep(count), { minLength: count, maxLength: count }),
        ),
      );
    fc.assert(
      fc.property(flows, ([count, steps]) => {
        const performers = Array.from({ length: count }, (_, index) => `Petugas ke-${index + 1}`);
        for (const sheet of sheetsOf(steps, performers)) {
          expectSoundDiagram(sheet);
          expect(overlaps(sheet.marks)).toEqual([]);
          expect(struckWords(sheet.marks)).toEqual([]);
          expect(pierced(sheet)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every step the shape that offices use for it', () => {
    const sheet = firstOf(
      sheetsOf([
        { shape: 'start' },
        { shape: 'activity' },
        { shape: 'decision', otherwise: 1 },
        { shape: 'end' },
      ]),
    );
    expect(symbols(sheet).map(({ shape }) => shape)).toEqual([
      'capsule',
      'rectangle',
      'diamond',
      'capsule',
    ]);
  });

  it('says Ya on the way on and Tidak on the way back', () => {
    const sheet = firstOf(sheetsOf([{}, { shape: 'decision', otherwise: 0 }, {}]));
    expect(words(sheet).filter((word) => word === 'Ya' || word === 'Tidak')).toHaveLength(2);
  });

  it('leads the way back of a decision to the side of the step it returns to', () => {
    const sheet = firstOf(sheetsOf([{}, { shape: 'decision', otherwise: 0 }, {}]));
    const first = firstOf(symbols(sheet));
    const middle = first.y + first.height / 2;
    const into = arrows(sheet).find(({ arrow, to }) => arrow === 'end' && to.y === middle);
    expect([first.x, first.x + first.width]).toContain(into?.to.x);
  });

  it('lets nothing follow an end', () => {
    const sheet = firstOf(sheetsOf([{ shape: 'end' }, {}]));
    expect(arrows(sheet)).toEqual([]);
  });

  it('joins two sheets by connectors of the same letter', () => {
    const sheets = sheetsOf(Array.from({ length: 12 }, () => ({})));
    const letters = sheets.map((sheet) =>
      symbols(sheet)
        .filter(({ shape }) => shape === 'pentagon')
        .flatMap(({ lines }) => lines),
    );
    expect(letters.slice(0, 2)).toEqual([['A'], ['A']]);
  });

  it('leads a decision to a step of another sheet through connectors of the same letter', () => {
    const steps = Array.from({ length: 10 }, (_, index) =>
      index === 9 ? { shape: 'decision' as const, otherwise: 1 } : {},
    );
    const sheets = sheetsOf(steps);
    const letters = sheets.flatMap((sheet) =>
      symbols(sheet).flatMap(({ shape, lines }) => (shape === 'pentagon' ? lines : [])),
    );
    expect(letters.length % 2).toBe(0);
    expect(new Set(letters).size).toBe(letters.length / 2);
    expect(sheets.flatMap(words)).toContain('Tidak');
  });

  it.each([1, 3, 8, 12])('holds 40 steps of %i performers on pages with 8-point words', (count) => {
    const performers = Array.from({ length: count }, (_, at) => `Kepala Subbagian ${at + 1}`);
    const steps = Array.from({ length: 40 }, (_, at) => ({ performer: at % count }));
    for (const sheet of sheetsOf(steps, performers)) {
      expect(sheet.width).toBeLessThanOrEqual(page.width + 0.001);
      expect(sheet.height).toBeLessThanOrEqual(page.height + 0.001);
      const sizes = sheet.marks.flatMap((mark) => (mark.kind === 'line' ? [] : [mark.fontSize]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    }
  });

  it('explains the performers below each other where their columns are too narrow for names', () => {
    const performers = Array.from({ length: 12 }, (_, at) => `Penanggungjawab ${at + 1}`);
    const sheet = firstOf(sheetsOf([{}], performers));
    expect(words(sheet)).toContain('P12');
    expect(words(sheet).join(' ')).toContain('P12 = Penanggungjawab 12');
  });

  it('breaks no word of a row where eleven performers leave it little room', () => {
    const performers = Array.from({ length: 11 }, (_, at) => `Kepala Seksi Pelayanan ${at + 1}`);
    const steps = [{ equipment: 'Papan persyaratan', output: 'Pasien diarahkan' }, {}];
    const shown = words(firstOf(sheetsOf(steps, performers)));
    for (const word of ['persyaratan', 'diarahkan', 'diperiksa']) {
      expect(shown.some((line) => line.split(' ').includes(word))).toBe(true);
    }
  });

  it('leaves a row whose performer is not known without a symbol and leads the flow past it', () => {
    const sheet = firstOf(sheetsOf([{}, { performer: null }, {}]));
    expect(symbols(sheet)).toHaveLength(2);
    expect(arrows(sheet)).toHaveLength(1);
  });

  it('tells the flow in words', () => {
    const sheet = firstOf(
      sheetsOf([
        { shape: 'start', activity: 'Menerima berkas' },
        { shape: 'decision', activity: 'Berkas lengkap?', performer: 1, otherwise: 0 },
      ]),
    );
    expect(sheet.alt).toBe(
      'SOP Pendaftaran: 1. Menerima berkas (Petugas Loket, mulai); 2. Berkas lengkap? (Verifikator, keputusan, jika tidak, ke No. 1).',
    );
  });
});
