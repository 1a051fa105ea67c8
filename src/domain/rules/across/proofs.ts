import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import { chartUnit } from '#domain/risalah/reading/chartValues.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { analyseScatter } from '#domain/tools/scatter.ts';
import { digitsForWords } from '#domain/rules/told/digitsForWords.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';
import { numbersInText, useNumbers } from '#domain/rules/told/knownNumbers.ts';
import { isAnyOf, isSame, numbersBehind, readingsOf } from '#domain/rules/told/spokenNumbers.ts';

/** A proof against its own numbers: its data, how many were looked at, and the standard it is held against. */
export const proofRules = {
  'proof-against-data': check(({ risalah }) =>
    proofs(risalah).flatMap(({ row, use }) => {
      const odd = use === undefined ? null : oddAgainst(risalah, row, use);
      const facts = { found: odd ?? '', title: use?.title ?? '' };
      return odd === null ? [] : [at('verification/rows.result', row.id, facts)];
    }),
  ),
  'proof-base-differs': check(({ risalah }) =>
    proofs(risalah).flatMap(({ row, use }): Sighting[] => {
      const n = numberOf(row.n);
      if (n === null || n <= 0) return [];
      const told = countedOf(row);
      const bases = [...told, told.reduce((sum, each) => sum + each, 0)];
      const own = use === undefined ? null : numberOf(use.evidence.n);
      const counts = use === undefined ? [] : useNumbers(risalah, use, '');
      const [found] = told.length > 0 ? told : own === null ? [] : [own];
      if (found === undefined || [...bases, ...counts, own].includes(n)) return [];
      return [at(['verification/rows.n', 'verification/rows.result'], row.id, { found, n })];
    }),
  ),
  'conclusion-against-standard': check(({ risalah }) =>
    proofs(risalah).flatMap(({ row }) => {
      const { conclusion, standard, result } = row;
      const limit = conclusion === '' ? null : limitIn(digitsForWords(standard));
      if (limit === null) return [];
      const found = numbersBehind(digitsForWords(result), limit.unit).flatMap(
        (digits) => readingsOf(digits)[0] ?? [],
      );
      if (found.length === 0) return [];
      const kept = found.map((each) => (limit.isMost ? each <= limit.value : each >= limit.value));
      const isOdd = conclusion === 'dominant' ? kept.every(Boolean) : !kept.some(Boolean);
      return isOdd
        ? [at(['verification/rows.conclusion', 'verification/rows.result'], row.id, { standard })]
        : [];
    }),
  ),
} as const satisfies Record<string, Rule>;

export type ProofRuleId = keyof typeof proofRules;

interface Proof {
  readonly row: VerificationRow;
  /** The data that it stands on. */
  readonly use: ToolUse | undefined;
}

function proofs(risalah: Risalah): readonly Proof[] {
  const uses = new Map(toolUses(risalah).map(({ use }) => [use.id, use]));
  return risalah.verification.rows
    .filter(({ result }) => !isBlank(result))
    .map((row) => ({ row, use: uses.get(row.use) }));
}

/** Tools of whose data everything that a sentence may tell is worked out. */
const telling: ReadonlySet<ToolUse['tool']> = new Set([
  'series',
  'histogram',
  'control-chart',
  'pareto',
  'check-sheet',
]);

const correlation = /\br\s*=\s*([-−–]?\s*\d+(?:[.,]\d+)?)/iu;

/** The first number of a result that its own data do not come to. */
function oddAgainst(risalah: Risalah, row: VerificationRow, use: ToolUse): string | null {
  const result = digitsForWords(row.result);
  if (use.tool === 'scatter') {
    const { r } = analyseScatter(use.input).line;
    const [told, digits = ''] = correlation.exec(result) ?? [];
    if (r === null || told === undefined) return null;
    const isNegative = /^[-−–]/u.test(digits);
    const isRight =
      isNegative === r < 0 &&
      isSame(digits.replace(/[^\d.,]/gu, '').replace('.', ','), Math.abs(r));
    return isRight ? null : told;
  }
  const unit = chartUnit(use);
  if (isBlank(unit) || !telling.has(use.tool)) return null;
  const known = [
    ...useNumbers(risalah, use, unit),
    ...[row.standard, row.hypothesis, row.method].flatMap((text) => numbersInText(text, unit)),
  ];
  if (useNumbers(risalah, use, unit).length === 0) return null;
  const odd = numbersBehind(result, unit).find((digits) => !isAnyOf(digits, known));
  return odd === undefined ? null : `${odd} ${unit}`;
}

const measures =
  /^\s*(?:%|persen|menit|jam|detik|hari|pekan|minggu|bulan|tahun|rupiah|km|meter|kali)/iu;

/** Of how many something was counted in a result: the 41 of "34 dari 41 pasien"; not of how many minutes. */
function countedOf({ result }: VerificationRow): readonly number[] {
  const text = digitsForWords(result);
  return [...text.matchAll(/(?<![\d.,/])\d[\d.]*\s+dari\s+(\d[\d.]*)(?![\d,])/giu)].flatMap(
    ({ 0: told, 1: digits = '', index }) =>
      measures.test(text.slice(index + told.length)) ? [] : (readingsOf(digits)[0] ?? []),
  );
}

interface Limit {
  readonly value: number;
  readonly unit: string;
  /** Whether it is the most that is allowed; the least otherwise. */
  readonly isMost: boolean;
}

const most =
  /\b(?:paling\s+(?:lama|banyak|tinggi|lambat|besar|jauh)|maksimal|maksimum|tidak\s+(?:lebih\s+dari|melebihi))\s+(\d[\d.,]*)\s*(%|\p{L}+)/iu;
const least =
  /\b(?:paling\s+(?:sedikit|rendah|kurang|kecil)|minimal|minimum|sedikitnya|sekurang-kurangnya|tidak\s+kurang\s+dari)\s+(\d[\d.,]*)\s*(%|\p{L}+)/iu;

/** What a standard allows: "paling lama 3 menit"; `null` where it names no single limit. */
function limitIn(standard: string): Limit | null {
  const [upper, lower] = [most.exec(standard), least.exec(standard)];
  const found = upper ?? lower;
  if (found === null || (upper !== null && lower !== null)) return null;
  const [, digits = '', unit = ''] = found;
  const [value] = readingsOf(digits);
  return value === undefined ? null : { value, unit, isMost: upper !== null };
}
