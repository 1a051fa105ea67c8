import type { Approval } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import type { SignatureBlock } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { roleNames, staffNumber } from '#words/people.ts';

/** Who signs at a stage, in the order of the form: the highest stands last. */
export function signing(risalah: Risalah, stage: Approval['stage']): readonly Approval[] {
  return risalah.approvals.rows.filter(
    (row) => row.stage === stage && !isEmpty(row) && !isNobody(row, risalah),
  );
}

/** The lines of one signature. */
export function signature(row: Approval, city: string): SignatureBlock {
  const day = dayText(row.date);
  const isDated = dateOf(row.date) !== null || day !== '';
  return {
    placeAndDate: isDated ? joined([city, day]) : '',
    preamble: row.preamble.trim(),
    role: row.role.trim(),
    name: row.name.trim(),
    below: [row.rank.trim(), staffNumber(row)].filter((line) => line !== ''),
  };
}

/** A facilitator whom a circle with known members does not have has no line to sign on. */
function isNobody({ role, name }: Approval, { members }: Risalah): boolean {
  if (!isBlank(name) || role.trim() !== roleNames.facilitator) return false;
  const known = members.rows.filter((member) => !isBlank(member.name));
  return known.length > 0 && known.every((member) => member.role !== 'facilitator');
}

function isEmpty(row: Approval): boolean {
  return isBlank(row.role) && isBlank(row.name);
}
