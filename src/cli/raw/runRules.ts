import { z } from 'zod';
import { ruleSets } from '#domain/statistics/charts/ruleSets.ts';
import type { RuleSetId } from '#domain/statistics/charts/ruleSets.ts';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import type { RunRule } from '#domain/statistics/charts/runRule.ts';
import { BadInput } from '#cli/badInput.ts';
import { listOf, places } from '#cli/results/said.ts';
import { measured } from './limitsFrom.ts';
import { rawInput } from './rawInput.ts';

const centre = z.number();
const sigma = z.number().nonnegative().describe('Simpangan baku titik; batas berjarak 3 sigma.');

const checks = z.object({
  centre,
  sigma,
  checks: z.array(
    z.object({
      name: z.string().optional(),
      rule: z
        .string()
        .describe(
          'beyond3s, 2of3beyond2s, 4of5beyond1s, run8, trend6, alternate14, within1s15, outside1s8both; angkanya dapat diganti.',
        ),
      values: z.array(measured),
    }),
  ),
});

const series = z.object({ values: z.array(measured), centre, sigma });

const checksResult = z.strictObject({
  signalsPerCheck: listOf(places).describe(
    'Untuk tiap pemeriksaan: nomor titik tempat polanya lengkap.',
  ),
});

const ofBook = z
  .record(z.string(), places)
  .readonly()
  .describe('Menurut nama aturan dalam bukunya: nomor titik tempat polanya lengkap.');
const seriesResult = z.strictObject({
  westernElectric: ofBook,
  nelson: ofBook,
  aiag: ofBook,
  montgomery: ofBook,
});

/** Single rules over their own values, or every rule of every book over one series. */
export const ruleInputs = [
  rawInput('control-chart-rules', { input: checks, result: checksResult }, (given) => ({
    signalsPerCheck: given.checks.map(({ rule, values }) =>
      signals(ruleNamed(rule), values, given),
    ),
  })),
  rawInput(
    'control-chart-rules',
    { input: series, result: seriesResult },
    ({ values, ...level }) => ({
      westernElectric: setSignals('western-electric', values, level),
      nelson: setSignals('nelson', values, level),
      aiag: setSignals('aiag', values, level),
      montgomery: setSignals('montgomery', values, level),
    }),
  ),
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
  throw new BadInput(`Aturan “${name}” tidak dikenal. Lihat: schema control-chart-rules.`);
}

/** A pattern needs two points at least, and no more of them beyond than it has. */
function isPossible(rule: RunRule): boolean {
  if (rule.kind === 'beyond') return true;
  if (rule.kind === 'zone') return rule.count >= 1 && rule.of >= 2 && rule.count <= rule.of;
  return rule.length >= 2;
}
