import type { Approval, Member } from '#domain/risalah/schema/opening.ts';
import { isBlank } from '#language/isBlank.ts';
import { fullName, roleNames } from '#words/people.ts';

/** Gives each nameless approver the member whose role the approver's title begins with: "Ketua KBK" is the leader. */
export function fillApprovers(
  rows: readonly Approval[],
  members: readonly Member[],
): { readonly rows: readonly Approval[]; readonly filled: number } {
  let filled = 0;
  const next = rows.map((row) => {
    const member = isBlank(row.name) ? memberFor(row.role, members) : undefined;
    if (member === undefined) return row;
    filled += 1;
    const { numberKind, number, rank } = member;
    return { ...row, name: fullName(member), numberKind, number, rank };
  });
  return { rows: next, filled };
}

function memberFor(title: string, members: readonly Member[]): Member | undefined {
  const [first = ''] = title.trim().toLowerCase().split(/\s+/);
  return members.find(
    ({ role, name }) => roleNames[role].toLowerCase() === first && !isBlank(name),
  );
}
