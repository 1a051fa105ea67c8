import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagram } from '#figures/figure.ts';
import { organisationAcross } from '#figures/organisation/organisationAcross.ts';
import type { OrganisationPerson } from '#figures/organisation/organisationInput.ts';
import { organisationRoles } from '#figures/organisation/organisationInput.ts';
import { textWidth } from '#figures/textWidth.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';

const sheet = { width: 550, height: 216 };
const people = fc.array(
  fc.record({ role: fc.constantFrom(...organisationRoles), name: fc.string({ maxLength: 60 }) }),
  { maxLength: 50, size: 'max' },
);

const leaders: readonly OrganisationPerson[] = [
  { role: 'secretary', name: 'Siti Rahmawati, S.K.M.' },
  { role: 'leader', name: 'Ketua KBK Melati' },
  { role: 'facilitator', name: 'Kepala Subbagian Tata Usaha' },
  { role: 'patron', name: 'Kepala UPTD Puskesmas Ketapang' },
];

function circleOf(members: number): readonly Diagram[] {
  const rest = Array.from({ length: members }, (_, index): OrganisationPerson => ({
    role: 'member',
    name: `Anggota ${index + 1}`,
  }));
  return organisationAcross({ people: [...rest, ...leaders] }, textWidth, sheet);
}

function wordsOf(diagrams: readonly Diagram[]): readonly string[] {
  return diagrams.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'line' ? [] : [mark.lines.join(' ')])),
  );
}

function leftOf([diagram]: readonly Diagram[], words: string): number {
  const mark = diagram?.marks.find(
    (each) => each.kind !== 'line' && each.lines.join(' ').startsWith(words),
  );
  return mark === undefined || mark.kind === 'line' ? Number.NaN : mark.x;
}

describe('organisationAcross', () => {
  it('keeps boxes and words apart and on their sheets for any circle', () => {
    fc.assert(
      fc.property(people, (list) => {
        for (const diagram of organisationAcross({ people: list }, textWidth, sheet)) {
          expectSoundDiagram(diagram);
          expect(overlaps(diagram.marks.filter(({ kind }) => kind !== 'text'))).toEqual([]);
          expect(overlaps(diagram.marks.filter(({ kind }) => kind === 'text'))).toEqual([]);
          expect(struckWords(diagram.marks)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws a circle of eight on one sheet, each level to the right of the one above it', () => {
    const drawn = circleOf(8);
    expect(drawn).toHaveLength(1);
    const places = ['Pembina', 'Fasilitator', 'Ketua', 'Anggota'].map((word) =>
      leftOf(drawn, word),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBe(4);
  });

  it('hangs the secretary below the leader', () => {
    const drawn = circleOf(3);
    expect(leftOf(drawn, 'Sekretaris')).toBe(leftOf(drawn, 'Ketua'));
  });

  it('keeps every sheet of forty members within a hall, and leaves nobody out', () => {
    const drawn = circleOf(40);
    expect(drawn.length).toBeGreaterThan(1);
    for (const { width, height } of drawn) {
      expect(width).toBeLessThanOrEqual(sheet.width);
      expect(height).toBeLessThanOrEqual(sheet.height);
    }
    const words = wordsOf(drawn);
    for (let member = 1; member <= 40; member++) {
      expect(words.filter((each) => each === `Anggota ${member}`)).toHaveLength(1);
      expect(words).toContain(`${member}.`);
    }
  });

  it('draws only the members of a circle that has nobody else', () => {
    const member = { role: 'member', name: 'Rina' } as const;
    const drawn = organisationAcross({ people: [member] }, textWidth, sheet);
    expect(wordsOf(drawn)).toContain('Rina');
    expect(drawn[0]?.marks.filter(({ kind }) => kind === 'line')).toEqual([]);
  });

  it('joins several people of a level to all of the next', () => {
    const two: readonly OrganisationPerson[] = [
      { role: 'facilitator', name: 'Satu' },
      { role: 'facilitator', name: 'Dua' },
      { role: 'secretary', name: 'Tiga' },
    ];
    const [drawn] = organisationAcross({ people: two }, textWidth, sheet);
    expect(drawn?.marks.filter(({ kind }) => kind === 'line')).toHaveLength(4);
  });
});
