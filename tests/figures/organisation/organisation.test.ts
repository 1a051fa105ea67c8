import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOrganisation } from '#figures/organisation/organisation.ts';
import { textWidth } from '#figures/textWidth.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';

const roles = ['patron', 'facilitator', 'leader', 'secretary', 'member'] as const;
const people = fc.array(
  fc.record({ role: fc.constantFrom(...roles), name: fc.string({ maxLength: 60 }) }),
  { maxLength: 40, size: 'max' },
);

function circleOf(members: number): ReturnType<typeof layoutOrganisation> {
  const rest = Array.from({ length: members }, (_, index) => ({
    role: 'member' as const,
    name: `Anggota ${index + 1}`,
  }));
  const leader = { role: 'leader' as const, name: 'Ketua KBK' };
  return layoutOrganisation({ people: [...rest, leader] }, textWidth);
}

describe('layoutOrganisation', () => {
  it('keeps all boxes apart and on the sheet for any circle', () => {
    fc.assert(
      fc.property(people, (list) => {
        const diagram = layoutOrganisation({ people: list }, textWidth);
        expectSoundDiagram(diagram);
        const boxes = diagram.marks.filter((mark) => mark.kind !== 'text');
        expect(overlaps(boxes)).toEqual([]);
        expect(overlaps(diagram.marks.filter((mark) => mark.kind === 'text'))).toEqual([]);
        expect(struckWords(diagram.marks)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('draws the leader above the members, whatever the order of the record', () => {
    const boxes = circleOf(3).marks.filter((mark) => mark.kind === 'box' && mark.bold);
    expect(boxes[0]).toMatchObject({ lines: ['Ketua KBK'] });
  });

  it('keeps forty members within a portrait page', () => {
    const { width, height } = circleOf(40);
    expect(width).toBeLessThan(410);
    expect(height).toBeLessThan(600);
  });

  it('sets five members beside each other, and none alone below four', () => {
    const tops = new Set(
      circleOf(5).marks.flatMap((mark) =>
        mark.kind === 'box' && mark.lines[0]?.startsWith('Anggota ') ? [mark.y] : [],
      ),
    );
    expect(tops.size).toBe(1);
  });

  it('says who leads and how many members there are', () => {
    expect(circleOf(5).alt).toContain('ketua Ketua KBK dan 5 anggota');
  });
});
