import { isShareUnit, outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { percentsOf } from '#domain/rules/across/claims.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { knownNumbers } from './knownNumbers.ts';
import { isAbout } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { countedBehind, isAnyOf, isSame, readingsOf, sentencesOf } from './spokenNumbers.ts';

/** "turun dari 28 menit menjadi 11 menit". */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** What stands behind each of the two numbers. */
  readonly behindFrom: string;
  readonly behindTo: string;
  readonly sentence: string;
  /** What stands before it in the sentence. */
  readonly before: string;
}

const change =
  /\bdari\s+(?:rata-rata\s+|sekitar\s+)?(?:rp\.?\s*)?(\d[\d.,]*)((?:[^.;:?!]|\.(?=\d)){0,60}?)\b(?:menjadi|ke|tinggal)\s+(?:rata-rata\s+|hanya\s+|sekitar\s+)?(?:rp\.?\s*)?(\d[\d.,]*)/giu;

/** Changes that a text tells with both ends. */
export function changesIn(text: string): readonly Change[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(change)].map(
      ({ 0: told, 1: from = '', 2: behindFrom = '', 3: to = '', index }) => ({
        from,
        to,
        behindFrom,
        behindTo: sentence.slice(index + told.length),
        sentence,
        before: sentence.slice(0, index),
      }),
    ),
  );
}

const up =
  /\b(?:naik|(?:di)?naikkan|meningkat(?:kan)?|ditingkatkan|bertambah|kenaikan|peningkatan)\b/giu;
const down =
  /\b(?:turun|menurun(?:kan)?|diturunkan|berkurang|mengurangi|dikurangi|penurunan|pengurangan|menyusut)\b/giu;

/** The first change whose verb says the opposite of its numbers. */
export function oddVerb(text: string): Finding['facts'] | null {
  for (const { from, to, before } of changesIn(text)) {
    const rises = [...before.matchAll(up)].at(-1);
    const falls = [...before.matchAll(down)].at(-1);
    const verb = (rises?.index ?? -1) > (falls?.index ?? -1) ? rises : falls;
    // A verb of another part of the sentence says nothing of this change.
    if (verb === undefined || /[,;]|\bdan\b/u.test(before.slice(verb.index))) continue;
    const isOdd = (one: number, other: number): boolean =>
      verb === rises ? other < one : other > one;
    const pairs = readingsOf(from).flatMap((one) =>
      readingsOf(to).map((other) => isOdd(one, other)),
    );
    if (pairs.length > 0 && pairs.every(Boolean)) return { verb: verb[0].toLowerCase(), from, to };
  }
  return null;
}

const stated =
  /^\s*(?:(?!\d)[^.;:()%]){0,25}?(?:\(\s*(?:atau\s+|turun\s+|naik\s+)?|,?\s*(?:atau|yaitu|yakni|sebesar|turun|naik)\s+)(\d+(?:,\d+)?)\s*(?:%|persen\b)(?!\s*poin)/iu;

/** A percentage told right behind a change, that the change does not come to: "dari 28 menjadi 11 (70,6%)". */
export function oddPercentOfChange(text: string, risalah: Risalah): Finding['facts'] | null {
  const known = knownNumbers(risalah, '%');
  for (const { from, to, behindFrom, behindTo } of changesIn(text)) {
    const [told, percent = ''] = stated.exec(behindTo) ?? [];
    const [one] = readingsOf(from);
    const [other] = readingsOf(to);
    if (told === undefined || one === undefined || other === undefined || one === 0) continue;
    if (countedBehind(behindFrom) === '%' || countedBehind(behindTo) === '%') continue;
    const right = (Math.abs(one - other) / one) * 100;
    if (isSame(percent, right) || Math.abs(Number(percent.replace(',', '.')) - right) < 0.1)
      continue;
    if (isAnyOf(percent, known)) continue;
    return { found: `${percent}%`, expected: formatPercent(right) };
  }
  return null;
}

const claimed =
  /\b(?:turun|menurun|penurunan|naik|meningkat|peningkatan|kenaikan|berkurang|bertambah)\s+(?:sebesar\s+|sebanyak\s+|hingga\s+|sekitar\s+)?(\d+(?:,\d+)?)\s*(?:%|persen\b)(?!\s*poin)/giu;

/** A fall or rise in percent, in a sentence about a target, that is none of the record's percentages. */
export function oddClaim(
  text: string,
  risalah: Risalah,
  quantities: readonly Quantity[],
): Finding['facts'] | null {
  const outcomes = outcomesOf(risalah);
  const percents = percentsOf(risalah, outcomes);
  const expected = outcomes.find(({ changePercent }) => changePercent !== null)?.changePercent;
  if (expected == null) return null;
  const known = knownNumbers(risalah, '%');
  for (const sentence of sentencesOf(text)) {
    // What is called otherwise may be measured otherwise.
    if (!quantities.some(({ indicator }) => isAbout(sentence, indicator))) continue;
    for (const [, digits = ''] of sentence.matchAll(claimed)) {
      const number = Number(digits.replace(',', '.'));
      const isPoints = outcomes.some(
        ({ unit, change: points }) =>
          isShareUnit(unit) && points !== null && isSame(digits, Math.abs(points)),
      );
      if (isPoints || isAnyOf(digits, known)) continue;
      if (percents.some((percent) => Math.abs(percent - number) <= 1)) continue;
      return { found: `${digits}%`, expected: formatPercent(Math.abs(expected)) };
    }
  }
  return null;
}
