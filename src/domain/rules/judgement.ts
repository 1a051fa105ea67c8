import type { Reason } from '#domain/risalah/schema/judging.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Finding } from './ground/finding.ts';

/** What a judge would ask, and what of it the team has already answered with a reason. */
export interface Judgement<Id extends string = string> {
  readonly open: readonly Finding<Id>[];
  readonly explained: readonly Explained<Id>[];
}

/** A finding that the team calls right as it stands, and why. */
export interface Explained<Id extends string = string> {
  readonly finding: Finding<Id>;
  readonly reason: Reason;
}

/**
 * Parts findings by whether a reason answers them. A blank reason answers nothing, and neither does one whose row or
 * rule is gone: it is kept and waits.
 */
export function judged<Id extends string>(
  found: readonly Finding<Id>[],
  reasons: readonly Reason[],
): Judgement<Id> {
  const said = new Map(
    reasons.filter(({ text }) => !isBlank(text)).map((reason) => [reasonKey(reason), reason]),
  );
  const open: Finding<Id>[] = [];
  const explained: Explained<Id>[] = [];
  for (const finding of found) {
    const reason = said.get(reasonKey(reasonPlace(finding)));
    if (reason === undefined) open.push(finding);
    else explained.push({ finding, reason });
  }
  return { open, explained };
}

/** What a reason names to answer a finding: its rule, its section and the record that it asks about. */
export function reasonPlace({
  id,
  place,
  about,
}: Finding): Pick<Reason, 'rule' | 'section' | 'row'> {
  return { rule: id, section: place.section, row: about ?? place.row };
}

/** The same for what answers the same finding. */
export function reasonKey({
  rule,
  section,
  row,
}: Pick<Reason, 'rule' | 'section' | 'row'>): string {
  return JSON.stringify([rule, section, row]);
}
