import { z } from 'zod';
import { ruleSets } from '#domain/statistics/charts/ruleSets.ts';
import type { RuleSetId } from '#domain/statistics/charts/ruleSets.ts';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import type { RunRule } from '#domain/statistics/charts/runRule.ts';
import { BadInput } from '#cli/badInput.ts';
import { measured } from './limitsFrom.ts';
import { publishedForm } from './publishedForm.ts';

const centre = z.number();
const sigma = z.number().nonnegative();

const checks = z.object({
  centre,
  sigma,
  checks: z.array(
    z.object({
      name: z.string().optional(),
      rule: z.string(),
      values: z.array(measured),
    }),
  ),
});

const series = z.object({ values: z.array(measured), centre, sigma });

/** Single rules over their own values, or every rule of every book over one series. */
export const ruleInputs = [
  publishedForm('control-chart-rules', checks, (given) => ({
    signalsPerCheck: given.checks.map(({ rule, values }) =>
      signals(ruleNamed(rule), values, given),
    ),
  })),
  publishedForm('control-chart-rules', series, ({ values, ...level }) => ({
    westernElectric: setSignals('western-electric', values, level),
    nelson: setSignals('nelson', values, level),
    aiag: setSignals('aiag', values, level),
    montgomery: setSignals('montgomery', values, level),
  })),
];

interface Level {
  readonly centre: number;
  readonly sigma: number;
}

function setSignals(
  set: RuleSetId,
  values: readonly (number | null)[],
  level: Level,
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    ruleSets[set].map(({ name, rule }) => [name, signals(rule, values, level)]),
  );
}

function signals(
  rule: RunRule,
  values: readonly (number | null)[],
  level: Level,
): readonly number[] {
  return ruleSignals(rule, {
    values,
    centre: values.map(() => level.centre),
    sigma: values.map(() => level.sigma),
  });
}

const forms: readonly (readonly [RegExp, (...numbers: readonly number[]) => RunRule])[] = [
  [/^beyond(\d+(?:\.\d+)?)s$/, (sigmas = 3) => ({ kind: 'beyond', sigmas })],
  [
    /^(\d+)of(\d+)beyond(\d+(?:\.\d+)?)s$/,
    (count = 2, of = 3, sigmas = 2) => ({ kind: 'zone', count, of, sigmas }),
  ],
  [/^run(\d+)$/, (length = 8) => ({ kind: 'same-side', length })],
  [/^trend(\d+)$/, (length = 6) => ({ kind: 'trend', length })],
  [/^alternate(\d+)$/, (length = 14) => ({ kind: 'alternating', length })],
  [
    /^within(\d+(?:\.\d+)?)s(\d+)$/,
    (sigmas = 1, length = 15) => ({ kind: 'within', length, sigmas }),
  ],
  [
    /^outside(\d+(?:\.\d+)?)s(\d+)both$/,
    (sigmas = 1, length = 8) => ({ kind: 'outside', length, sigmas, sides: 'both' }),
  ],
  [
    /^outside(\d+(?:\.\d+)?)s(\d+)$/,
    (sigmas = 1, length = 8) => ({ kind: 'outside', length, sigmas, sides: 'either' }),
  ],
];

function ruleNamed(name: string): RunRule {
  for (const [pattern, ruleFrom] of forms) {
    const found = pattern.exec(name);
    if (found === null) continue;
    const rule = ruleFrom(...found.slice(1).map(Number));
    if (isPossible(rule)) return rule;
    throw new BadInput(
      `Aturan “${name}” tidak mungkin: polanya sedikitnya 2 titik, dan yang di luar tidak lebih banyak dari itu.`,
    );
  }
  throw new BadInput(`Aturan “${name}” tidak dikenal.`);
}

/** A pattern needs two points at least, and no more of them beyond than it has. */
function isPossible(rule: RunRule): boolean {
  if (rule.kind === 'beyond') return true;
  if (rule.kind === 'zone') return rule.count >= 1 && rule.of >= 2 && rule.count <= rule.of;
  return rule.length >= 2;
}
