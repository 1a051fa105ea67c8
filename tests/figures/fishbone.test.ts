import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFishbone } from '#figures/fishbone.ts';
import type { FishboneCause, FishboneInput } from '#figures/fishboneInput.ts';
import { fishboneSheets } from '#figures/fishboneSheets.ts';
import { measureText } from '#figures/textWidth.ts';
import { expectSoundDiagram, overlaps, struckWords } from './marksLaws.ts';

const PAGE = 640;

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
        flag: fc.constantFrom('', '', 'candidate', 'proven'),
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
      const cause = { id: `${index}`, text, candidate, proven: flag === 'proven', children };
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

describe('layoutFishbone', () => {
  it('keeps every word readable for any tree of up to 200 causes', () => {
    fc.assert(
      fc.property(fishbones, (input) => {
        const diagram = layoutFishbone(input, measureText);
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
      measureText,
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

  it('says in words how many causes each category has and which are proven', () => {
    const causes = [
      cause('petugas kurang', { children: [cause('belum ada SOP', { proven: true })] }),
    ];
    const { alt } = layoutFishbone(
      { head: 'Antrean', bones: [{ name: 'Metode', causes }] },
      measureText,
    );
    expect(alt).toContain('2 penyebab: Metode (2)');
    expect(alt).toContain('belum ada SOP');
  });

  it('draws head and spine of a diagram that has nothing else', () => {
    const { marks } = layoutFishbone({ head: '', bones: [] }, measureText);
    expect(marks.map((mark) => mark.role).toSorted()).toEqual(['head', 'spine']);
  });

  it('draws every cause once', () => {
    const { marks } = layoutFishbone(crowd(50), measureText);
    const texts = marks.filter((mark) => mark.kind === 'text' && mark.role !== 'quiet');
    expect(texts).toHaveLength(50);
  });
});

describe('fishboneSheets', () => {
  it('puts a fishbone that stays readable on one sheet', () => {
    expect(fishboneSheets(crowd(10), measureText, PAGE)).toHaveLength(1);
  });

  it('splits one that would be printed below 8 points into an overview and a sheet per bone', () => {
    const titles = fishboneSheets(crowd(200), measureText, PAGE).map((sheet) => sheet.title);
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
    const [overview] = fishboneSheets(crowd(200), measureText, PAGE);
    const causes = overview?.marks.filter(
      (mark) => mark.kind === 'text' && mark.role === 'candidate',
    );
    expect(causes).toHaveLength(5);
  });
});
