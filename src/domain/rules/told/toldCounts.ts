import { addressOf } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import type { RuleContext } from '#domain/rules/ground/rule.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { digitsForWords } from './digitsForWords.ts';
import { periodLength } from '#language/periodLength.ts';
import type { Narrative } from './narratives.ts';
import { countWord } from './spokenNumbers.ts';

/** An annex that tells how many meetings it is of. */
export function annexTitles({
  annexes,
}: Risalah): readonly Pick<Narrative, 'box' | 'text' | 'isSummary'>[] {
  return annexes.rows.map(({ id, title }) => ({
    box: addressOf('annexes', id, 'rows.title'),
    text: digitsForWords(title),
    isSummary: false,
  }));
}

const dominant = /(?<!\d)(\d{1,3})\s+(?:akar\s+)?penyebab\s+dominan\b(\s+\p{L}+)?/giu;
const settled = /^\s*(?:dibuktikan|terbukti|ditemukan|ditetapkan|ditanggulangi|diatasi)$/iu;
const met = /(?<!\d)(\d{1,3})\s+(?:kali\s+)?pertemuan\b/giu;
const observed =
  /(?<!\d)(\d{1,3})\s+hari\s+(?:kerja|lelang|pengamatan|layanan|pelayanan|kalender)\b/giu;

/** How many dominant causes, meetings or days of observation a text tells, where the record has another number. */
export function oddCount(
  { thread, risalah }: RuleContext,
  { text, isSummary }: Pick<Narrative, 'text' | 'isSummary'>,
): Finding['facts'] | null {
  const causes = thread.causes.length;
  const treated = thread.causes.filter(({ measures }) => measures.length > 0).length;
  const isToldOnce = (text.match(/penyebab\s+dominan/giu) ?? []).length === 1;
  for (const [, word = '', verb = ''] of text.matchAll(dominant)) {
    const found = countWord(word);
    if (found === null || causes === 0) continue;
    // Fewer may be a part of them, unless all that were found are told.
    const isFewer = found < causes && found !== treated && isToldOnce;
    if (found > causes || (isFewer && settled.test(verb))) {
      return { found, what: 'penyebab dominan', count: causes };
    }
  }
  const meetings = risalah.meetings.rows.length;
  for (const [, word = ''] of text.matchAll(met)) {
    const found = countWord(word);
    if (found !== null && meetings > 0 && found > meetings) {
      return { found, what: 'pertemuan', count: meetings };
    }
  }
  const periods = observations(risalah);
  const [first] = periods;
  if (!isSummary || first === undefined) return null;
  for (const [, word = ''] of text.matchAll(observed)) {
    const found = countWord(word);
    // Offices work five or six days a week and keep holidays.
    if (found === null || periods.some((days) => found <= days && found >= days / 2)) continue;
    if (found > Math.max(...periods)) return { found, what: 'hari pengamatan', count: first };
  }
  return null;
}

/** Calendar days of the periods before and after, where days are known. */
function observations({ target, comparison }: Risalah): readonly number[] {
  return [
    ...target.rows.map(({ baselineFrom, baselineTo }) => [baselineFrom, baselineTo] as const),
    ...comparison.rows.map(({ from, to }) => [from, to] as const),
  ].flatMap(([from, to]) => {
    const length = periodLength(dateOf(from), dateOf(to));
    return length === null ? [] : [length.atMost];
  });
}
