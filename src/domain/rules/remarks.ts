import type { Finding } from './ground/finding.ts';

/** What is said at once: one finding, or one thing from which several follow. */
export interface Remark {
  readonly head: Finding;
  /** `lack`: all that the head stands for; `rule`: the same question about other rows. */
  readonly by: 'lack' | 'rule';
  readonly others: readonly Finding[];
}

/** So many empty boxes of one row are one remark; one or two are told apart. */
const ROW = 3;

/** Findings as remarks, in the order of the first of each: one cause, one remark; the same question once. */
export function remarksOf(findings: readonly Finding[]): readonly Remark[] {
  const byLack = groups(findings, lackKey);
  const groupsOf = new Map<string, Finding[]>();
  for (const finding of findings) {
    const lack = lackKey(finding);
    const isFolded = (byLack.get(lack)?.length ?? 0) >= leastOf(finding);
    const key = isFolded ? lack : `${finding.id} ${finding.place.section}`;
    groupsOf.set(key, [...(groupsOf.get(key) ?? []), finding]);
  }
  return [...groupsOf].flatMap(([key, members]): Remark[] => {
    const [first, ...others] = members;
    if (first === undefined) return [];
    if (key !== lackKey(first)) return [{ head: first, by: 'rule', others }];
    return [{ head: headOf(first, members), by: 'lack', others: members }];
  });
}

/** How many remarks there are: what follows from one thing counts once. */
export function countRemarks(findings: readonly Finding[]): number {
  return remarksOf(findings).reduce(
    (sum, { by, others }) => sum + (by === 'lack' ? 1 : 1 + others.length),
    0,
  );
}

function leastOf({ lack }: Finding): number {
  if (lack === undefined) return Infinity;
  return lack.id === 'row-begun' ? ROW : 2;
}

function lackKey({ lack }: Finding): string {
  return lack === undefined ? '' : JSON.stringify([lack.id, lack.section, lack.row]);
}

function groups(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return found;
}

/** A finding that stands for all that follow from the same: a reason for it names their lack. */
function headOf(first: Finding, members: readonly Finding[]): Finding {
  const { id = first.id, section = first.place.section, row = '' } = first.lack ?? {};
  return {
    id,
    kind: members.some(({ kind }) => kind === 'gap') ? 'gap' : 'check',
    place: first.place,
    boxes: id === 'row-begun' ? members.flatMap(({ boxes }) => boxes) : first.boxes,
    facts: { ...first.facts, count: members.length },
    asks: section,
    about: row,
  };
}
