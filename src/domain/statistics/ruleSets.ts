import type { RunRule, RunRuleKind } from './runRule.ts';

export const ruleSetIds = ['nelson', 'western-electric', 'aiag', 'montgomery', 'anhoej'] as const;
export type RuleSetId = (typeof ruleSetIds)[number];

/** One rule of a set, under the number that its book gives it. */
export interface NumberedRule {
  /** "N1", "WE4". */
  readonly name: string;
  readonly rule: RunRule;
}

const beyond: RunRule = { kind: 'beyond', sigmas: 3 };
const twoOfThree: RunRule = { kind: 'zone', count: 2, of: 3, sigmas: 2 };
const fourOfFive: RunRule = { kind: 'zone', count: 4, of: 5, sigmas: 1 };
const trend: RunRule = { kind: 'trend', length: 6 };
const alternating: RunRule = { kind: 'alternating', length: 14 };
const within: RunRule = { kind: 'within', length: 15, sigmas: 1 };

/**
 * The rules as their books give them.
 *
 * Western Electric, Statistical Quality Control Handbook (1956); Nelson, Journal of Quality Technology 16 (1984); AIAG, SPC
 * manual, 2nd ed.; Montgomery, table of sensitizing rules. Anhøj judges runs by the median's own two tests (`runTest`) beside the limits.
 */
export const ruleSets: { readonly [Id in RuleSetId]: readonly NumberedRule[] } = {
  nelson: [
    { name: 'N1', rule: beyond },
    { name: 'N2', rule: { kind: 'same-side', length: 9 } },
    { name: 'N3', rule: trend },
    { name: 'N4', rule: alternating },
    { name: 'N5', rule: twoOfThree },
    { name: 'N6', rule: fourOfFive },
    { name: 'N7', rule: within },
    { name: 'N8', rule: { kind: 'outside', length: 8, sigmas: 1, sides: 'both' } },
  ],
  'western-electric': [
    { name: 'WE1', rule: beyond },
    { name: 'WE2', rule: twoOfThree },
    { name: 'WE3', rule: fourOfFive },
    { name: 'WE4', rule: { kind: 'same-side', length: 8 } },
  ],
  aiag: [
    { name: 'AIAG1', rule: beyond },
    { name: 'AIAG2', rule: { kind: 'same-side', length: 7 } },
    { name: 'AIAG3', rule: trend },
    { name: 'AIAG4', rule: alternating },
    { name: 'AIAG5', rule: twoOfThree },
    { name: 'AIAG6', rule: fourOfFive },
    { name: 'AIAG7', rule: within },
    { name: 'AIAG8', rule: { kind: 'outside', length: 8, sigmas: 1, sides: 'either' } },
  ],
  montgomery: [
    { name: 'M1', rule: beyond },
    { name: 'M2', rule: twoOfThree },
    { name: 'M3', rule: fourOfFive },
    { name: 'M4', rule: { kind: 'same-side', length: 8 } },
    { name: 'M5', rule: trend },
    { name: 'M6', rule: within },
    { name: 'M7', rule: alternating },
    { name: 'M8', rule: { kind: 'outside', length: 8, sigmas: 1, sides: 'both' } },
  ],
  anhoej: [{ name: 'A1', rule: beyond }],
};

/** The rule of a kind in a set, with its length changed where one is given; `null` where the set has none. */
export function ruleOf(
  set: RuleSetId,
  kind: RunRuleKind,
  length: number | null = null,
): RunRule | null {
  const rule = ruleSets[set].find((numbered) => numbered.rule.kind === kind)?.rule;
  if (rule === undefined) return null;
  return length === null || !('length' in rule) ? rule : { ...rule, length };
}
