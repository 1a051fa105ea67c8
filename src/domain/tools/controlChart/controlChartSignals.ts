import type { PointValues } from '#domain/statistics/charts/controlPanel.ts';
import { ruleOf, ruleSets } from '#domain/statistics/charts/ruleSets.ts';
import type { NumberedRule, SignalRuleId } from '#domain/statistics/charts/ruleSets.ts';
import { ruleSignals } from '#domain/statistics/charts/ruleSignals.ts';
import type { JudgedPanel } from '#domain/statistics/charts/ruleSignals.ts';
import type { RunRule } from '#domain/statistics/charts/runRule.ts';
import { runTest } from '#domain/statistics/charts/runTest.ts';
import type { RunTest } from '#domain/statistics/charts/runTest.ts';
import type { ControlChartInput, ControlChartKind } from './controlChartInput.ts';

/** A pattern that chance hardly explains. */
export interface ControlSignal {
  /** In the chart itself, or in the chart of ranges or standard deviations below it. */
  readonly panel: 'main' | 'spread';
  readonly rule: SignalRuleId | 'long-run' | 'few-crossings';
  /** The rule's number in its book: "N2"; empty for the tests of runs. */
  readonly name: string;
  /** Points of the shortest such pattern; for `few-crossings` the fewest crossings that chance explains. */
  readonly length: number;
  /** First and last point of the pattern, counted from 1. */
  readonly from: number;
  readonly to: number;
  /** The points that are marked. */
  readonly points: readonly number[];
  /** Above the centre or rising, below it or falling; `null` where neither can be said. */
  readonly way: 'up' | 'down' | null;
}

/** What is judged: the points of one stage, struck ones missing. */
export interface JudgedStage {
  readonly panel: ControlSignal['panel'];
  readonly judged: JudgedPanel;
  /** How many points come before the stage. */
  readonly before: number;
}

const ofCounts: readonly SignalRuleId[] = ['beyond', 'same-side', 'trend', 'alternating'];
const ofSpread: readonly SignalRuleId[] = ['beyond'];

/**
 * The rules of a set that suit a chart. Zones of one and two sigma suppose a symmetric spread, which counts do not have;
 * moving ranges lean on one another, so ranges are judged by their limits alone; a run chart has no limits at all.
 */
function suitableRules(
  { chart, ruleSet }: Pick<ControlChartInput, 'chart' | 'ruleSet'>,
  panel: ControlSignal['panel'] = 'main',
): readonly SignalRuleId[] {
  const all = ruleSets[ruleSet].map(({ id }) => id);
  if (chart === 'run') return [];
  if (panel === 'spread') return all.filter((id) => ofSpread.includes(id));
  return isOfCounts(chart) ? all.filter((id) => ofCounts.includes(id)) : all;
}

/** A rule that a set offers for a chart. */
export interface OfferedRule {
  readonly id: SignalRuleId;
  /** Its number in the book: "N2". */
  readonly name: string;
  /** Points of the shortest pattern by the book; `null` where the rule has no length of its own. */
  readonly length: number | null;
}

/** The rules that a team can switch on for its chart, in the order of the book. */
export function offeredRules(
  input: Pick<ControlChartInput, 'chart' | 'ruleSet'>,
): readonly OfferedRule[] {
  const suitable = suitableRules(input);
  return ruleSets[input.ruleSet].flatMap(({ id, name, rule }) =>
    suitable.includes(id) ? { id, name, length: 'length' in rule ? rule.length : null } : [],
  );
}

/** Every pattern of the rules that are on, in one stage. */
export function stageSignals(
  input: ControlChartInput,
  stage: JudgedStage,
): readonly ControlSignal[] {
  const suitable = suitableRules(input, stage.panel);
  return input.rules.flatMap(({ rule: id, length }) => {
    const rule = suitable.includes(id) ? ruleOf(input.ruleSet, id, length) : null;
    return rule === null ? [] : patterns(rule, stage);
  });
}

/** The two tests of runs beside a stage's centre; `null` without one, and for charts that are not judged by them. */
export function stageRuns(
  { chart, ruleSet }: Pick<ControlChartInput, 'chart' | 'ruleSet'>,
  { judged }: JudgedStage,
): RunTest | null {
  if (chart !== 'run' && ruleSet !== 'anhoej') return null;
  const centre = judged.centre.find((each) => each !== null) ?? null;
  return centre === null ? null : runTest(judged.values, centre);
}

/** What these tests found. */
export function runSignals(
  runs: RunTest,
  { judged, before }: JudgedStage,
): readonly ControlSignal[] {
  const { longestRunMax, crossings, crossingsMin } = runs;
  if (longestRunMax === null || crossings === null || crossingsMin === null) return [];
  const long = runs.longRuns.map(({ from, to }) => ({
    panel: 'main' as const,
    rule: 'long-run' as const,
    name: '',
    length: longestRunMax,
    from: before + from,
    to: before + to,
    points: range(from, to)
      .filter((point) => beside(judged, point) !== null)
      .slice(longestRunMax)
      .map((point) => before + point),
    way: beside(judged, to),
  }));
  if (crossings >= crossingsMin) return long;
  const few = {
    panel: 'main' as const,
    rule: 'few-crossings' as const,
    name: '',
    length: crossingsMin,
    from: before + 1,
    to: before + judged.values.length,
    points: [],
    way: null,
  };
  return [...long, few];
}

function patterns(
  { id, name, rule }: NumberedRule,
  { panel, judged, before }: JudgedStage,
): readonly ControlSignal[] {
  const length = lengthOf(rule);
  return together(ruleSignals(rule, judged), length).map(({ first, last }) => ({
    panel,
    rule: id,
    name,
    length,
    from: before + first - length + 1,
    to: before + last,
    points: range(before + first, before + last),
    way: wayOf(rule, judged, last),
  }));
}

function lengthOf(rule: RunRule): number {
  if (rule.kind === 'beyond') return 1;
  return rule.kind === 'zone' ? rule.of : rule.length;
}

/** Completing points one after another belong to one pattern; a point beyond a limit stands for itself. */
function together(points: readonly number[], length: number): readonly Stretch[] {
  const stretches: { first: number; last: number }[] = [];
  for (const point of points) {
    const current = stretches.at(-1);
    if (length > 1 && current?.last === point - 1) current.last = point;
    else stretches.push({ first: point, last: point });
  }
  return stretches;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function wayOf(rule: RunRule, judged: JudgedPanel, point: number): ControlSignal['way'] {
  switch (rule.kind) {
    case 'beyond':
    case 'zone':
    case 'same-side':
      return beside(judged, point);
    case 'trend':
      return compared(judged.values[point - 1], judged.values[point - 2]);
    case 'alternating':
    case 'within':
    case 'outside':
      return null;
  }
}

function beside({ values, centre }: JudgedPanel, point: number): ControlSignal['way'] {
  return compared(values[point - 1], centre[point - 1]);
}

function compared(
  value: PointValues[number] | undefined,
  other: PointValues[number] | undefined,
): ControlSignal['way'] {
  if (value == null || other == null || value === other) return null;
  return value > other ? 'up' : 'down';
}

function range(from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number <= to; number += 1) numbers.push(number);
  return numbers;
}

function isOfCounts(chart: ControlChartKind): boolean {
  return chart === 'p' || chart === 'np' || chart === 'c' || chart === 'u';
}
