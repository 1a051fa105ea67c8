import type { Method } from '#domain/method/method.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { knotIds, threadOf } from '#domain/risalah/reading/thread.ts';
import type { KnotId } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { begunSections } from './ground/begunSections.ts';
import { dueSections } from './ground/dueSections.ts';
import { evidenceFindings } from './across/evidence.ts';
import { familyRules } from './familyRules.ts';
import type { FamilyRuleId } from './familyRules.ts';
import type { Finding } from './ground/finding.ts';
import { judged, reasonKey, reasonPlace } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { withLacks } from './lacks.ts';
import type { Rule, Sighting } from './ground/rule.ts';
import type { RuleId } from './ruleId.ts';
import { threadFindings } from './across/thread.ts';
import { threadRules } from './across/threadRuleId.ts';

/**
 * What a judge would still ask about a risalah, in the order in which the method asks for its sections; what the team
 * has answered with a reason is left out.
 *
 * A gap is spoken only where it is due; only the thread's own first knots are asked for from the beginning. `phrases`
 * are the worked examples' texts, as `phraseOf` writes them.
 */
export function findings(
  risalah: Risalah,
  method: Method,
  phrases: ReadonlySet<string> = none,
): readonly Finding<RuleId>[] {
  return judgement(risalah, method, phrases).open;
}

/** The same, with the findings that a reason answers beside it. */
export function judgement(
  risalah: Risalah,
  method: Method,
  phrases: ReadonlySet<string> = none,
): Judgement<RuleId> {
  return judged(allFindings(risalah, method, phrases), risalah.reasons);
}

const none: ReadonlySet<string> = new Set();

/** Everything that is to be found, answered or not, asked now or later, in the order in which the method asks for its sections. */
export function allFindings(
  risalah: Risalah,
  method: Method,
  phrases: ReadonlySet<string> = none,
): readonly Finding<RuleId>[] {
  const work = searching(risalah, method, phrases);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The same, rule by rule, so that a page may do something else in between. */
export function* searching(
  risalah: Risalah,
  method: Method,
  phrases: ReadonlySet<string> = none,
): Generator<undefined, readonly Finding<RuleId>[]> {
  const order = sectionOrder(method);
  const rank = (finding: Finding) => order.indexOf(finding.place.section);
  const onThread = threadFindings(risalah);
  yield;
  const ofEvidence = evidenceFindings(risalah);
  yield;
  const ofFamilies = yield* searchingFamilies(risalah, method, phrases);
  const found = [...onThread, ...ofEvidence, ...ofFamilies];
  return withLacks(found, risalah).toSorted((a, b) => rank(a) - rank(b));
}

function* searchingFamilies(
  risalah: Risalah,
  method: Method,
  phrases: ReadonlySet<string>,
): Generator<undefined, readonly Finding<FamilyRuleId>[]> {
  const begun = begunSections(risalah);
  const due = dueSections(begun, method);
  const context = {
    risalah,
    thread: threadOf(risalah),
    outcomes: outcomesOf(risalah),
    begun,
    phrases,
  };
  // As if everything were begun and printed: what a gap will ask for then is known from the beginning.
  const afterwards = { ...context, begun: everySection, risalah: asPrinted(risalah) };
  const ids = Object.keys(familyRules) as readonly FamilyRuleId[];
  const found: Finding<FamilyRuleId>[] = [];
  for (const id of ids) {
    yield;
    const { kind, find }: Rule = familyRules[id];
    const now = spoken(id, kind, find(context)).filter(
      ({ asks, place }) => kind === 'check' || due.has(asks ?? place.section),
    );
    found.push(...now);
    if (kind === 'check') continue;
    const known = new Set(now.map((finding) => reasonKey(reasonPlace(finding))));
    const later = spoken(id, kind, find(afterwards)).filter(
      (finding) => !known.has(reasonKey(reasonPlace(finding))),
    );
    found.push(...later.map((finding) => ({ ...finding, isAhead: true }) as const));
  }
  return found;
}

const everySection: ReadonlySet<SectionId> = new Set(sectionIds);

function asPrinted(risalah: Risalah): Risalah {
  return { ...risalah, printing: { ...risalah.printing, printedOn: risalah.createdAt } };
}

function spoken(
  id: FamilyRuleId,
  kind: Finding['kind'],
  sightings: readonly Sighting[],
): readonly Finding<FamilyRuleId>[] {
  return sightings.flatMap(({ boxes, ...said }) => {
    const [place] = boxes;
    return place === undefined ? [] : [{ id, kind, place, boxes, ...said }];
  });
}

/** Ids of the steps behind which the thread is torn on the rail. */
export function tornSteps(found: readonly Finding<RuleId>[], method: Method): ReadonlySet<string> {
  const torn = new Set<SectionId>(tearing(found).map(({ after }) => after));
  return new Set(
    method.steps
      .filter((step) => step.sections.some((section) => torn.has(section)))
      .map((step) => step.id),
  );
}

/** Knots of the drawn thread whose link to the next is torn. */
export function tornKnots(found: readonly Finding<RuleId>[]): ReadonlySet<KnotId> {
  const torn = new Set<KnotId>(tearing(found).map(({ knot }) => knot));
  return new Set(knotIds.filter((id) => torn.has(id)));
}

/** Where each finding tears the thread; most findings tear nothing. */
function tearing(found: readonly Finding<RuleId>[]): readonly Tear[] {
  const tears: Readonly<Record<string, Tear | undefined>> = threadRules;
  return found.flatMap(({ id }) => tears[id] ?? []);
}

interface Tear {
  readonly knot: KnotId;
  readonly after: SectionId;
}

/** Sections as the team meets them: before the steps, the steps, and after. */
function sectionOrder(method: Method): readonly SectionId[] {
  const inSteps = method.steps.flatMap((step): readonly SectionId[] => step.sections);
  const first = sectionIds.indexOf('background');
  const last = sectionIds.indexOf('closing');
  return [...sectionIds.slice(0, first), ...inSteps, ...sectionIds.slice(last)];
}
