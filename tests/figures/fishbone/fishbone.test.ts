import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagram, Mark } from '#figures/figure.ts';
import { layoutFishbone, pageScale, projected, sidewise } from '#figures/fishbone/fishbone.ts';
import type { FishboneCause, FishboneInput } from '#figures/fishbone/fishboneInput.ts';
import { fishboneSheets } from '#figures/fishbone/fishboneSheets.ts';
import { textWidth } from '#figures/textWidth.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';

const words = fc
  .array(
    fc.constantFrom('petugas', 'loket', 'SOP', 'pendaftaran/pelayanan', 'm'.repeat(40), '質'),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((list) => list.join(' '));

/** Trees of any form: each cause hangs on an earlier one or on a bone. */
const fishbones = fc
  .record({
    head: fc.oneof(words, fc.constant('')),
    names: fc.array(fc.oneof(words, fc.constant('')), { maxLength: 8 }),
    causes: fc.array(
      fc.record({
        text: fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.constant('') }),
        parent: fc.nat(),
        flag: fc.constantFrom('', '', 'candidate', 'chosen', 'proven'),
      }),
      { maxLength: 200, size: 'max' },
    ),
  })
  .map(({ head, names, causes }): FishboneInput => {
    const bones = names.map((name) => ({ name, causes: [] as FishboneCause[] }));
    const lists = bones.map((bone) => bone.causes);
    causes.forEach(({ text, parent, flag }, index) => {
      const children: FishboneCause[] = [];
      const candidate = flag === 'candidate';
      const cause = {
        id: `${index}`,
        text,
        candidate,
        ...(flag === 'chosen' && { vote: { points: index, chosen: true } }),
        proven: flag === 'proven',
        children,
      };
      lists[parent % Math.max(1, lists.length)]?.push(cause);
      lists.push(children);
    });
    return { head, bones };
  });

function cause(text: string, more: Partial<FishboneCause> = {}): FishboneCause {
  return { id: text, text, candidate: false, proven: false, children: [], ...more };
}

function crowd(count: number): FishboneInput {
  const bones = ['Manusia', 'Metode', 'Alat', 'Data', 'Lingkungan'].map((name) => ({
    name,
    causes: Array.from({ length: count / 5 }, (_, index) =>
      cause(`penyebab nomor ${index} pada ${name}`, { candidate: index === 0 }),
    ),
  }));
  return { head: 'Waktu tunggu 42 menit', bones };
}

/** Causes as teams write them, every third with two whys. */
function many(count: number): FishboneCause[] {
  const texts = Array.from(
    { length: count },
    (_, index) => `petugas loket ${index + 1} belum dilatih mengisi formulir pendaftaran`,
  );
  return texts.flatMap((text, index) => {
    if (index % 3 > 0) return [];
    const children = texts.slice(index + 1, index + 3).map((why) => cause(why));
    return [cause(text, { children })];
  });
}

function legendOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'quiet' ? mark.lines : []));
}

/** The size at which the smallest words of a sheet are printed, in points. */
function smallestPrint(sheet: Diagram): number {
  const sizes = sheet.marks.flatMap((mark) =>
    mark.kind !== 'line' && mark.lines.length > 0 ? [mark.fontSize] : [],
  );
  return Math.min(...sizes) * pageScale(sheet, sidewise);
}

describe('layoutFishbone', () => {
  it('keeps every word readable for any tree of up to 200 causes', () => {
    fc.assert(
      fc.property(fishbones, (input) => {
        const diagram = layoutFishbone(input, textWidth);
        expectSoundDiagram(diagram);
        expect(overlaps(diagram.marks)).toEqual([]);
        expect(struckWords(diagram.marks)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('draws a ring before a candidate and a bold box around a proven cause', () => {
    const causes = [
      cause('petugas kurang', { candidate: true }),
      cause('belum ada SOP', { proven: true }),
    ];
    const { marks } = layoutFishbone(
      { head: 'Antrean', bones: [{ name: 'Metode', causes }] },
      textWidth,
    );
    expect(marks).toContainEqual(expect.objectContaining({ shape: 'circle', role: 'candidate' }));
    expect(marks).toContainEqual(
      expect.objectContaining({
        kind: 'box',
        role: 'proven',
        bold: true,
        lines: ['belum ada SOP'],
      }),
    );
  });

  it('puts a disc before a cause that the vote kept, and its points behind its words', () => {
    const causes = [
      cause('petugas kurang', { candidate: true, vote: { points: 12, chosen: true } }),
      cause('loket sempit', { candidate: true, vote: { points: 0, chosen: false } }),
    ];
    const { marks } = layoutFishbone(
      { head: 'Antrean', bones: [{ name: 'Metode', causes }] },
      textWidth,
    );
    expect(marks).toContainEqual(expect.objectContaining({ shape: 'circle', role: 'chosen' }));
    expect(marks).toContainEqual(expect.objectContaining({ lines: ['petugas kurang (12)'] }));
    expect(marks).toContainEqual(expect.objectContaining({ lines: ['loket sempit'] }));
    expect(legendOf(marks)).toEqual([
      'calon akar penyebab',
      'dipilih dalam pemungutan suara',
      '(angka) jumlah nilai',
    ]);
  });

  it('explains no sign that it does not use', () => {
    const { marks } = layoutFishbone(crowd(10), textWidth);
    expect(legendOf(marks)).toEqual(['calon akar penyebab']);
  });

  it.each([
    ['on one bone', [200]],
    ['spread over five', [40, 40, 40, 40, 40]],
    ['most of them on one of three', [180, 15, 5]],
  ])('lays out 200 causes without overlap: %s', (_, counts) => {
    const bones = counts.map((count, at) => ({ name: `Kelompok ${at + 1}`, causes: many(count) }));
    const { marks } = layoutFishbone({ head: 'Antrean lama', bones }, textWidth);
    expect(overlaps(marks)).toEqual([]);
    expect(struckWords(marks)).toEqual([]);
  });

  it('draws a chain of five whys, each a step deeper', () => {
    const whys = ['satu', 'dua', 'tiga', 'empat', 'lima'];
    const chain = whys.reduceRight<FishboneCause[]>(
      (children, text) => [cause(text, { children })],
      [],
    );
    const { marks } = layoutFishbone(
      { head: 'Antrean', bones: [{ name: 'Metode', causes: chain }] },
      textWidth,
    );
    const lefts = whys.map(
      (why) =>
        marks.flatMap((mark) => (mark.kind === 'text' && mark.lines[0] === why ? mark.x : []))[0] ??
        0,
    );
    expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
    expect(new Set(lefts).size).toBe(5);
  });

  it('says in words how many causes each category has and which are proven', () => {
    const causes = [
      cause('petugas kurang', { children: [cause('belum ada SOP', { proven: true })] }),
    ];
    const { alt } = layoutFishbone(
      { head: 'Antrean', bones: [{ name: 'Metode', causes }] },
      textWidth,
    );
    expect(alt).toContain('2 penyebab: Metode (2)');
    expect(alt).toContain('belum ada SOP');
  });

  it('draws head and spine of a diagram that has nothing else', () => {
    const { marks } = layoutFishbone({ head: '', bones: [] }, textWidth);
    expect(marks.map((mark) => mark.role).toSorted()).toEqual(['head', 'spine']);
  });

  it('draws every cause once', () => {
    const { marks } = layoutFishbone(crowd(50), textWidth);
    const texts = marks.filter((mark) => mark.kind === 'text' && mark.role !== 'quiet');
    expect(texts).toHaveLength(50);
  });
});

describe('fishboneSheets', () => {
  it('puts a fishbone that stays readable on one sheet', () => {
    expect(fishboneSheets(crowd(10), textWidth, sidewise)).toHaveLength(1);
  });

  it('splits one that would be printed below 8 points into an overview and a sheet per bone', () => {
    const titles = fishboneSheets(crowd(200), textWidth, sidewise).map((sheet) => sheet.title);
    expect(titles).toEqual([
      'Diagram sebab-akibat: ikhtisar',
      'Diagram sebab-akibat: Manusia',
      'Diagram sebab-akibat: Metode',
      'Diagram sebab-akibat: Alat',
      'Diagram sebab-akibat: Data',
      'Diagram sebab-akibat: Lingkungan',
    ]);
  });

  it('keeps only candidates and proven causes in the overview', () => {
    const [overview] = fishboneSheets(crowd(200), textWidth, sidewise);
    const causes = overview?.marks.filter(
      (mark) => mark.kind === 'text' && mark.role === 'candidate',
    );
    expect(causes).toHaveLength(5);
  });

  it('prints no word below 8 points, however many causes one bone carries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 200 }), fc.boolean(), (count, candidates) => {
        const causes = many(count).map((one) => ({ ...one, candidate: candidates }));
        const input = { head: 'Antrean', bones: [{ name: 'Manusia', causes }] };
        for (const sheet of fishboneSheets(input, textWidth, sidewise)) {
          expect(smallestPrint(sheet)).toBeGreaterThanOrEqual(8);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('goes on over several numbered sheets where a bone is too full for one, and loses no cause', () => {
    const input = { head: 'Antrean', bones: [{ name: 'Manusia', causes: many(120) }] };
    const [, ...sheets] = fishboneSheets(input, textWidth, sidewise);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.map(({ title }) => title)).toEqual(
      sheets.map((_, at) => `Diagram sebab-akibat: Manusia (${at + 1} dari ${sheets.length})`),
    );
    const words = sheets
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'line' ? [] : mark.lines)))
      .join(' ');
    for (let at = 1; at <= 120; at += 1) expect(words).toMatch(new RegExp(`loket ${at}\\b`));
  });

  it('shows a hall each sheet whole, in words of 20 pixels', () => {
    const input = crowd(30);
    for (const sheet of fishboneSheets(input, textWidth, projected)) {
      expect(10 * pageScale(sheet, projected)).toBeGreaterThanOrEqual(8);
    }
  });

  it('makes a bone of a cause that is too much for a page with all that explains it', () => {
    const causes = [cause('petugas kurang', { children: many(150) })];
    const sheets = fishboneSheets(
      { head: 'Antrean', bones: [{ name: 'Manusia', causes }] },
      textWidth,
      sidewise,
    );
    expect(sheets.length).toBeGreaterThan(3);
    for (const sheet of sheets) expect(smallestPrint(sheet)).toBeGreaterThanOrEqual(8);
  });
});
