import type { RunRule } from './runRule.ts';

export const ruleSetIds = ['nelson', 'western-electric', 'aiag', 'montgomery', 'anhoej'] as const;
export type RuleSetId = (typeof ruleSetIds)[number];

/** The patterns that books look for, whatever number and length they give them. */
export const ruleIds = [
  'beyond',
  'same-side',
  'trend',
  'alternating',
  'two-of-three',
  'four-of-five',
  'within',
  'outside',
] as const;
export type SignalRuleId = (typeof ruleIds)[number];

/** One rule of a set, under the number that its book gives it. */
export interface NumberedRule {
  readonly id: SignalRuleId;
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
    { id: 'beyond', name: 'N1', rule: beyond },
    { id: 'same-side', name: 'N2', rule: { kind: 'same-side', length: 9 } },
    { id: 'trend', name: 'N3', rule: trend },
    { id: 'alternating', name: 'N4', rule: alternating },
    { id: 'two-of-three', name: 'N5', rule: twoOfThree },
    { id: 'four-of-five', name: 'N6', rule: fourOfFive },
    { id: 'within', name: 'N7', rule: within },
    { id: 'outside', name: 'N8', rule: { kind: 'outside', length: 8, sigmas: 1, sides: 'both' } },
  ],
  'western-electric': [
    { id: 'beyond', name: 'WE1', rule: beyond },
    { id: 'two-of-three', name: 'WE2', rule: twoOfThree },
    { id: 'four-of-five', name: 'WE3', rule: fourOfFive },
    { id: 'same-side', name: 'WE4', rule: { kind: 'same-side', length: 8 } },
  ],
  aiag: [
    { id: 'beyond', name: 'AIAG1', rule: beyond },
    { id: 'same-side', name: 'AIAG2', rule: { kind: 'same-side', length: 7 } },
    { id: 'trend', name: 'AIAG3', rule: trend },
    { id: 'alternating', name: 'AIAG4', rule: alternating },
    { id: 'two-of-three', name: 'AIAG5', rule: twoOfThree },
    { id: 'four-of-five', name: 'AIAG6', rule: fourOfFive },
    { id: 'within', name: 'AIAG7', rule: within },
    {
      id: 'outside',
      name: 'AIAG8',
      rule: { kind: 'outside', length: 8, sigmas: 1, sides: 'either' },
    },
  ],
  montgomery: [
    { id: 'beyond', name: 'M1', rule: beyond },
    { id: 'two-of-three', name: 'M2', rule: twoOfThree },
    { id: 'four-of-five', name: 'M3', rule: fourOfFive },
    { id: 'same-side', name: 'M4', rule: { kind: 'same-side', length: 8 } },
    { id: 'trend', name: 'M5', rule: trend },
    { id: 'within', name: 'M6', rule: within },
    { id: 'alternating', name: 'M7', rule: alternating },
    { id: 'outside', name: 'M8', rule: { kind: 'outside', length: 8, sigmas: 1, sides: 'both' } },
  ],
  anhoej: [{ id: 'beyond', name: 'A1', rule: beyond }],
};

/** A rule of a set, with its length changed where one is given; `null` where the set has none. */
export function ruleOf(
  set: RuleSetId,
  id: SignalRuleId,
  length: number | null = null,
): NumberedRule | null {
  const found = ruleSets[set].find((numbered) => numbered.id === id);
  if (found === undefined) return null;
  const { rule } = found;
  return length === null || !('length' in rule) ? found : { ...found, rule: { ...rule, length } };
}
