import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNames } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { benefitSentence, knotSentence, provenSentence } from '#manuscript/opening/abstract.ts';
import { comparisonReading, verdictText } from '#words/readings/outcome.ts';

/**
 * A conclusion for a team to take over: result, what was done about which causes, what it brought and what remains.
 * Empty until something was measured; nothing is claimed that the record does not hold.
 */
export function builtConclusion(risalah: Risalah): string {
  const measured = outcomesOf(risalah).filter(({ after }) => after !== null);
  if (measured.length === 0) return '';
  const isDone = threadOf(risalah).measures.some(({ isCarriedOut }) => isCarriedOut);
  return [
    ...measured.flatMap((outcome) => [comparisonReading(outcome), verdictText(outcome)]),
    provenSentence(risalah, (count, names) =>
      count === 1
        ? `Penyebab dominan yang terbukti dengan data ialah ${names}.`
        : `Penyebab dominan yang terbukti dengan data ada ${spellNumber(count)}, yaitu ${names}.`,
    ),
    isDone ? knotSentence(risalah, 'measures', (_, names) => `Perbaikannya ialah ${names}.`) : '',
    benefitSentence(risalah),
    remains(risalah),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function remains({ remainder }: Risalah): string {
  const names = remainder.rows
    .map(({ text }) => withinSentence(text))
    .filter((text) => !isBlank(text));
  return names.length === 0 ? '' : `Yang masih tersisa ialah ${formatNames(names)}.`;
}
