import type { Reason } from '#domain/risalah/schema/judging.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Finding } from './ground/finding.ts';

/** What a judge would ask, what of it the team has already answered with a reason, and what will be asked later. */
export interface Judgement<Id extends string = string> {
  readonly open: readonly Finding<Id>[];
  readonly explained: readonly Explained<Id>[];
  /** Not asked for yet, and not answered: told quietly, so that calling a step done surprises nobody. */
  readonly ahead: readonly Finding<Id>[];
}

/** A finding that the team has answered, and how. */
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
  const ahead: Finding<Id>[] = [];
  for (const finding of found) {
    const reason = answerTo(finding, said);
    if (reason !== undefined) explained.push({ finding, reason });
    else if (finding.isAhead === true) ahead.push(finding);
    else open.push(finding);
  }
  return { open, explained, ahead };
}

type ReasonPlace = Pick<Reason, 'rule' | 'section' | 'row'>;

/** Its own reason; one for all rows of its rule; one for what it follows from; one for its whole question. */
function answerTo(finding: Finding, said: ReadonlyMap<string, Reason>): Reason | undefined {
  const own = reasonPlace(finding);
  const { lack } = finding;
  const reason =
    said.get(reasonKey(own)) ??
    said.get(reasonKey({ ...own, row: '' })) ??
    (lack === undefined ? undefined : said.get(reasonKey({ ...lack, rule: lack.id })));
  if (reason !== undefined) return reason;
  const ofAll = said.get(reasonKey(sectionPlace(own.section)));
  return ofAll?.kind === 'absent' && isOfWhole(finding) ? ofAll : undefined;
}

/** Whether "this question as a whole is not there" answers it: what lacks in a row that is there is another matter. */
export function isOfWhole({ kind, place, about }: Finding): boolean {
  return kind === 'gap' && (place.row === '' || about === '');
}

/** What a reason for a whole question names. */
export function sectionPlace(section: Reason['section']): ReasonPlace {
  return { rule: '', section, row: '' };
}

/** What a reason names to answer a finding: its rule, its section and the record that it asks about. */
export function reasonPlace({ id, place, asks, about }: Finding): ReasonPlace {
  return { rule: id, section: asks ?? place.section, row: about ?? place.row };
}

/** The same for what answers the same finding. */
export function reasonKey({ rule, section, row }: ReasonPlace): string {
  return JSON.stringify([rule, section, row]);
}

/** The reasons of one kind that answer something, each once, with what they answer. */
export function answersOf<Id extends string>(
  { explained }: Pick<Judgement<Id>, 'explained'>,
  kind: Reason['kind'],
): readonly { readonly reason: Reason; readonly findings: readonly Finding<Id>[] }[] {
  const found = new Map<Reason, Finding<Id>[]>();
  for (const { finding, reason } of explained) {
    if (reason.kind === kind) found.set(reason, [...(found.get(reason) ?? []), finding]);
  }
  return [...found].map(([reason, findings]) => ({ reason, findings }));
}
