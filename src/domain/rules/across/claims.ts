import { cyclesOf, isShareUnit } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

const missed =
  /\b(belum|tidak|gagal)\s+(?!hanya\b|saja\b)(\p{L}+\s+){0,2}(tercapai|mencapai|terpenuhi|memenuhi|terlampaui)\b/giu;
/** Not "masih melebihi", which is a miss, and not "tercapai 80%", which is a part of the way. */
const won =
  /(?<!\b(masih|hampir|nyaris|baru)\s+)\b(tercapai|terlampaui|melampaui|melebihi|terpenuhi)\b(?!\s+(sebagian|\d))/iu;

/** Says that all targets were reached, or missed, where the numbers say the opposite of each; who says both tells of two times. */
export function claimsOtherwise(reading: string, outcomes: readonly Outcome[]): boolean {
  const known = outcomes.flatMap(({ reached }) => reached ?? []);
  if (known.length === 0) return false;
  const rest = reading.replace(missed, ' ');
  const saysMissed = rest !== reading;
  const saysWon = won.test(rest);
  if (saysMissed === saysWon) return false;
  return known.every((reached) => reached === saysMissed);
}

const claimed = /\b(?:pen)?capaian\D{0,30}?(\d+(?:,\d+)?)\s*(?:%|persen)/gi;

export function claimedPercents(text: string): readonly number[] {
  return numbersIn(text, claimed);
}

/** The achievements first; a share of the change, an earlier cycle's, or a share that was measured is no error either. */
export function percentsOf(risalah: Risalah, outcomes: readonly Outcome[]): readonly number[] {
  const cycles = outcomes.flatMap(({ target }) => cyclesOf(risalah, target));
  return [
    ...[...outcomes, ...cycles].flatMap(({ achievement }) =>
      achievement.kind === 'percent' ? [achievement.percent] : [],
    ),
    ...cycles.flatMap(({ changePercent, baseline, goal, after, unit }) => [
      ...(changePercent === null ? [] : [Math.abs(changePercent)]),
      ...(isShareUnit(unit) ? [baseline, goal, after].filter((each) => each !== null) : []),
    ]),
  ];
}

const changed =
  /\b(?:turun|menurun|penurunan|naik|meningkat|peningkatan|kenaikan|berkurang|bertambah)\D{0,30}?(\d+(?:,\d+)?)\s*(?:%|persen)(?!\s*poin)/gi;

/** A difference between two percentages that is told as a percentage: from 24% to 7% is no fall of 17%. */
export function pointsCalledPercent(
  text: string,
  outcomes: readonly Outcome[],
): readonly { readonly outcome: Outcome; readonly found: number }[] {
  const told = numbersIn(text, changed);
  return outcomes.flatMap((outcome) => {
    const { unit, change, changePercent, baseline, goal, after } = outcome;
    if (change === null || changePercent === null || !isShareUnit(unit)) return [];
    const right = [Math.abs(changePercent), baseline, goal, after];
    const found = told.find(
      (claim) =>
        isNear(claim, Math.abs(change)) &&
        right.every((each) => each === null || !isNear(claim, each)),
    );
    return found === undefined ? [] : [{ outcome, found }];
  });
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.5;
}

function numbersIn(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].flatMap(([, digits]) => {
    const percent = Number(digits?.replace(',', '.'));
    return Number.isFinite(percent) ? [percent] : [];
  });
}
