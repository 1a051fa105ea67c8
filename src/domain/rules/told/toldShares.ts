import { sectionIds } from '#domain/method/sectionId.ts';
import type { Address } from '#domain/risalah/address.ts';
import { isShareUnit } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { addressOf } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { boxesIn } from '#domain/rules/across/boxesHolding.ts';
import { digitsForWords } from './digitsForWords.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { isSame } from './spokenNumbers.ts';

interface OddShare {
  readonly box: Address;
  readonly told: string;
  /** What the counts come to. */
  readonly share: string;
}

/** The first percentage of each answer whose own counts stand beside it and come to another one. */
export function oddShares(risalah: Risalah): readonly OddShare[] {
  return sectionIds
    .flatMap((section) => boxesIn(risalah, section))
    .flatMap(({ box, answer }) => {
      if (typeof answer !== 'string' || !answer.includes('%')) return [];
      const [first] = oddSharesIn(digitsForWords(answer));
      return first === undefined ? [] : [{ box, ...first }];
    });
}

/** Counts in the note of a result that is a percentage, and come to another one. */
export function oddNotes(outcomes: readonly Outcome[]): readonly OddShare[] {
  return outcomes.flatMap(({ unit, after, result }) => {
    if (result === null || after === null || !isShareUnit(unit)) return [];
    const pairs = [...result.note.matchAll(counts)].map(([told, one = '', other = '']) => ({
      told,
      share: shareOf(one, other),
    }));
    const known = pairs.flatMap(({ share }) => share ?? []);
    const [first] = pairs;
    if (first === undefined || known.length === 0) return [];
    if (known.some((share) => Math.abs(share - after) < 0.5)) return [];
    return [
      {
        box: addressOf('comparison', result.id, 'rows.note'),
        told: `${formatPercent(after)} dengan ${first.told}`,
        share: formatPercent(first.share ?? 0),
      },
    ];
  });
}

const pair = String.raw`(?<![\d.,/])(\d[\d.]*)\s+dari\s+(\d[\d.]*)(?![\d,])`;
const between = String.raw`(?:(?!\bmenjadi\b|\bke\b)[^.;()%\d]){0,40}`;
const percent = String.raw`(\d+(?:[,.]\d+)?)\s*(?:%|persen\b)`;
const counts = new RegExp(pair, 'giu');

/** "34 dari 41 pasien (82,9%)", "34 dari 41 pasien atau 82,9%", "82,9% pasien (34 dari 41)". */
const behind = new RegExp(
  `${pair}${between}(?:\\(\\s*(?:atau\\s+)?|\\b(?:atau|yaitu|yakni|sebesar|setara)\\s+|=\\s*)${percent}`,
  'giu',
);
const before = new RegExp(
  `(?<!\\b(?:turun|naik|berkurang|bertambah|meningkat|menurun)\\s)(?<![\\d.,])${percent}[^.;()%\\d]{0,40}\\(\\s*${pair}`,
  'giu',
);

function oddSharesIn(text: string): readonly Pick<OddShare, 'told' | 'share'>[] {
  const said = [
    ...[...text.matchAll(behind)].map(([told, one, other, share]) => ({ told, one, other, share })),
    ...[...text.matchAll(before)].map(([told, share, one, other]) => ({ told, one, other, share })),
  ];
  return said.flatMap(({ told, one = '', other = '', share = '' }) => {
    const right = shareOf(one, other);
    if (right === null || isSame(share.replace('.', ','), right)) return [];
    return [{ told: closed(told.trim()), share: formatPercent(right) }];
  });
}

function closed(told: string): string {
  return told.includes('(') ? `${told})` : told;
}

function shareOf(one: string, other: string): number | null {
  const [part, whole] = [one, other].map((digits) => Number(digits.replaceAll('.', '')));
  return part === undefined || whole === undefined || !(whole > 0) ? null : (part / whole) * 100;
}
