import { expect, it } from 'vitest';
import { fillApprovers } from '#domain/edits/fillApprovers.ts';
import { emptyApproval, emptyMember } from '#domain/risalah/schema/opening.ts';

const leader = {
  ...emptyMember('m'),
  role: 'leader' as const,
  name: 'Ani',
  titleAfter: 'S.KM.',
  number: '1',
  rank: 'Penata',
};

it('gives a nameless approver the member whose role the title begins with', () => {
  const asked = { ...emptyApproval('a'), role: 'Ketua KBK' };
  const named = { ...asked, id: 'b', name: 'Budi' };
  const other = { ...asked, id: 'c', role: 'Kepala OPD' };
  const { rows, filled } = fillApprovers([asked, named, other], [leader]);
  expect(filled).toBe(1);
  expect(rows[0]).toEqual({
    ...asked,
    name: 'Ani, S.KM.',
    numberKind: 'nip',
    number: '1',
    rank: 'Penata',
  });
  expect(rows.slice(1)).toEqual([named, other]);
});

it('leaves a title without a member of that role, or whose member has no name', () => {
  const asked = { ...emptyApproval('a'), role: 'Ketua' };
  expect(fillApprovers([asked], [{ ...leader, name: ' ' }])).toEqual({ rows: [asked], filled: 0 });
});
