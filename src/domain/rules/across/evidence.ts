import { sourceOf, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { isBlank } from '#language/isBlank.ts';
import { boxAt } from '#domain/rules/ground/rule.ts';
import type { EvidenceRuleId } from './evidenceRuleId.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';

/** Data whose question, period, place, collector, source or number nobody wrote down. */
export function evidenceFindings(risalah: Risalah): readonly Finding<EvidenceRuleId>[] {
  return toolUses(risalah).flatMap(({ section, use }): readonly Finding<EvidenceRuleId>[] => {
    const missing = missingEvidence(use);
    const [first] = missing;
    if (first === undefined) return [];
    return [
      {
        id: 'evidence-incomplete',
        kind: 'gap',
        place: boxAt(`${section}/data.evidence.${first}`, use.id),
        boxes: missing.map((name) => boxAt(`${section}/data.evidence.${name}`, use.id)),
        facts: { title: use.title, count: missing.length },
      },
    ];
  });
}

/** Names of the evidence that is asked of this use and not given. */
export function missingEvidence(use: ToolUse): readonly (keyof Evidence)[] {
  const { evidence } = use;
  const asked: readonly (readonly [keyof Evidence, boolean])[] = [
    ['question', !isBlank(evidence.question)],
    ['measured', !isBlank(evidence.measured)],
    // What is drawn from another use's data has that one's period, place and source.
    ...(sourceOf(use) === '' ? gathered(evidence) : []),
  ];
  return asked.filter(([, isGiven]) => !isGiven).map(([name]) => name);
}

function gathered(evidence: Evidence): readonly (readonly [keyof Evidence, boolean])[] {
  return [
    ['periodFrom', dateOf(evidence.periodFrom) !== null],
    ['periodTo', dateOf(evidence.periodTo) !== null],
    ['place', !isBlank(evidence.place)],
    ['collector', !isBlank(evidence.collector)],
    ['source', !isBlank(evidence.source)],
    ['n', numberOf(evidence.n) !== null],
  ];
}
