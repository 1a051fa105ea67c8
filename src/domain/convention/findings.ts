import { plainName } from '#domain/tools/plainName.ts';
import { isClosingWhole, isSealWhole } from './codes.ts';
import type { SheetName } from './entries.ts';
import { fills, isBarred, missingSheets, stateOf } from './expected.ts';
import { timingOf } from './penalty.ts';
import type { Convention } from './schema/convention.ts';
import { itemsOf } from './schema/form.ts';
import { emptyItems, faultyScores, isScored } from './sums.ts';
import { isAllEqual } from './told.ts';
import type { PlacedFault } from './told.ts';

/** What is missing in a convention or contradicts itself, by ids. Nothing of it stops anybody. */
export type ConventionFinding =
  | { readonly kind: 'noForms' | 'noJudges' | 'noContestants' }
  /** Of several forms the weights should come to 100. */
  | { readonly kind: 'weights'; readonly sum: number }
  | { readonly kind: 'emptyForm' | 'noPoints' | 'formUnjudged'; readonly form: string }
  | { readonly kind: 'namesakes'; readonly name: string; readonly contestants: readonly string[] }
  /** Nobody who fills a form may judge the team on it. */
  | { readonly kind: 'teamUnjudged'; readonly contestant: string; readonly form: string }
  /** A step of the ladder names what no form has, or lots that were not drawn. */
  | { readonly kind: 'deadStep'; readonly step: number }
  | { readonly kind: 'notSealed' | 'sealBroken' | 'closingBroken' }
  | { readonly kind: 'undrawn'; readonly contestants: readonly string[] }
  | { readonly kind: 'untimed'; readonly contestants: readonly string[] }
  | { readonly kind: 'missing' | 'barred' | 'strange'; readonly sheets: readonly SheetName[] }
  | { readonly kind: 'overMaximum'; readonly scores: readonly PlacedFault[] }
  | { readonly kind: 'emptyItems'; readonly count: number; readonly sheets: readonly SheetName[] }
  | { readonly kind: 'allEqual'; readonly judge: string; readonly form: string }
  /** Sheets that wait because they came after the closing. */
  | { readonly kind: 'late'; readonly sheets: readonly SheetName[] }
  | { readonly kind: 'unanswered'; readonly objections: readonly string[] };

export function findingsOf(convention: Convention): readonly ConventionFinding[] {
  return [...ofSetting(convention), ...ofScores(convention), ...ofCourse(convention)];
}

/** What was set up. */
function ofSetting(convention: Convention): readonly ConventionFinding[] {
  const { forms, judges, contestants, rule, draw } = convention;
  const sum = forms.reduce((all, { weight }) => all + weight, 0);
  const competing = contestants.filter(({ isWithdrawn }) => !isWithdrawn);
  return [
    ...(forms.length === 0 ? [{ kind: 'noForms' as const }] : []),
    ...(judges.length === 0 ? [{ kind: 'noJudges' as const }] : []),
    ...(contestants.length === 0 ? [{ kind: 'noContestants' as const }] : []),
    ...(forms.length > 1 && Math.abs(sum - 100) > 1e-9 ? [{ kind: 'weights' as const, sum }] : []),
    ...forms.flatMap((form): ConventionFinding[] => {
      const items = itemsOf(form);
      if (items.length === 0) return [{ kind: 'emptyForm', form: form.id }];
      return items.some(({ points }) => points <= 0) ? [{ kind: 'noPoints', form: form.id }] : [];
    }),
    ...unjudged(convention),
    ...namesakesOf(competing),
    ...rule.ladder.flatMap((step, at): ConventionFinding[] => {
      const isDead =
        step.by === 'score'
          ? !forms.some(
              ({ id, groups }) =>
                id === step.form &&
                (step.group === '' || groups.some((one) => one.id === step.group)),
            )
          : step.by === 'lots' && draw === null;
      return isDead ? [{ kind: 'deadStep', step: at }] : [];
    }),
  ];
}

function unjudged({ forms, judges, contestants }: Convention): readonly ConventionFinding[] {
  if (judges.length === 0) return [];
  return forms.flatMap((form): ConventionFinding[] => {
    const filling = judges.filter((judge) => fills(judge, form));
    if (filling.length === 0) return [{ kind: 'formUnjudged', form: form.id }];
    return contestants
      .filter((one) => !one.isWithdrawn && filling.every((judge) => isBarred(judge, one)))
      .map(({ id }) => ({ kind: 'teamUnjudged', contestant: id, form: form.id }));
  });
}

function namesakesOf(competing: Convention['contestants']): readonly ConventionFinding[] {
  const names = new Set(competing.map(({ name }) => plainName(name)));
  return [...names].flatMap((plain): ConventionFinding[] => {
    const ones = competing.filter(({ name }) => plainName(name) === plain);
    const [first] = ones;
    if (plain === '' || first === undefined || ones.length < 2) return [];
    return [{ kind: 'namesakes', name: first.name.trim(), contestants: ones.map(idOf) }];
  });
}

/** What was scored. */
function ofScores(convention: Convention): readonly ConventionFinding[] {
  const { forms, judges, sheets } = convention;
  const scored = sheets.filter(isScored);
  if (scored.length === 0) return [];
  const missing = missingSheets(convention);
  const of = (state: 'barred' | 'strange') =>
    scored.filter((sheet) => stateOf(convention, sheet) === state);
  const [barred, strange] = [of('barred'), of('strange')];
  const formOf = (id: string) => forms.find((form) => form.id === id);
  const scores = scored.flatMap((sheet) => {
    const form = formOf(sheet.form);
    if (form === undefined || stateOf(convention, sheet) !== 'invalid') return [];
    const { contestant } = sheet;
    return faultyScores(form, sheet).map((fault) => ({ ...fault, contestant, form: form.id }));
  });
  const gaps = scored.flatMap((sheet) => {
    const form = formOf(sheet.form);
    const count = form === undefined ? 0 : emptyItems(form, sheet).length;
    return count === 0 ? [] : [{ sheet, count }];
  });
  return [
    ...(missing.length > 0 ? [{ kind: 'missing' as const, sheets: missing }] : []),
    ...(scores.length > 0 ? [{ kind: 'overMaximum' as const, scores }] : []),
    ...(barred.length > 0 ? [{ kind: 'barred' as const, sheets: barred }] : []),
    ...(strange.length > 0 ? [{ kind: 'strange' as const, sheets: strange }] : []),
    ...(gaps.length > 0
      ? [
          {
            kind: 'emptyItems' as const,
            count: gaps.reduce((all, { count }) => all + count, 0),
            sheets: gaps.map(({ sheet }) => sheet),
          },
        ]
      : []),
    ...judges.flatMap((judge) => {
      const own = scored.filter((sheet) => sheet.judge === judge.id);
      return forms
        .filter((form) => isAllEqual(form, own))
        .map((form) => ({ kind: 'allEqual' as const, judge: judge.id, form: form.id }));
    }),
  ];
}

/** How it goes on. */
function ofCourse(convention: Convention): readonly ConventionFinding[] {
  const { seal, sheets, draw, contestants, rule, forms, late, objections } = convention;
  const isBegun = sheets.some(isScored);
  const competing = contestants.filter(({ isWithdrawn }) => !isWithdrawn);
  const undrawn = competing.filter(({ id }) => draw !== null && !draw.order.includes(id));
  const isTimed = rule.allowedSeconds > 0 && forms.some((form) => form.isTimed);
  const untimed = competing.filter(
    ({ id }) => isBegun && isTimed && timingOf(convention, id) === null,
  );
  const open = objections.filter(({ outcome }) => outcome === '');
  return [
    ...(seal === null && isBegun ? [{ kind: 'notSealed' as const }] : []),
    ...(isSealWhole(convention) ? [] : [{ kind: 'sealBroken' as const }]),
    ...(isClosingWhole(convention) ? [] : [{ kind: 'closingBroken' as const }]),
    ...(undrawn.length > 0 ? [{ kind: 'undrawn' as const, contestants: undrawn.map(idOf) }] : []),
    ...(untimed.length > 0 ? [{ kind: 'untimed' as const, contestants: untimed.map(idOf) }] : []),
    ...(late.length > 0 ? [{ kind: 'late' as const, sheets: late }] : []),
    ...(open.length > 0 ? [{ kind: 'unanswered' as const, objections: open.map(idOf) }] : []),
  ];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
