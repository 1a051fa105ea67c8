import { dayOrMonth, isBefore } from '#language/dayOrMonth.ts';
import { readDayOrMonth } from '#language/readDate.ts';
import { tidyText } from '#language/tidyText.ts';

/** Two ISO days or months. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads "1 s.d. 5 Juni 2026", "1-5 Juni 2026" or "Mei – Juni 2026"; `null` for what is no period. */
export function readPeriod(text: string): Period | null {
  const tidied = tidyText(text);
  for (const until of UNTIL) {
    for (const { index, 0: word } of tidied.matchAll(until)) {
      const period = periodOf(tidied.slice(0, index), tidied.slice(index + word.length));
      if (period !== null) return period;
    }
  }
  return null;
}

/** Words before dashes, which may stand in a day as well: "3-Des-26 s.d. 10-Des-26". */
const UNTIL = [/ ?\b(?:s\.? ?\/? ?d\b\.?|sampai(?: dengan)?\b|hingga\b) ?/gi, / ?[-–—] ?/g];

function periodOf(start: string, end: string): Period | null {
  if (start === '' || end === '') return null;
  const to = momentOf(end);
  if (to === null) return null;
  const [year = '', ...rest] = end.split(' ').toReversed();
  const month = rest[0] ?? '';
  const from =
    momentOf(start) ?? momentOf(`${start} ${year}`) ?? momentOf(`${start} ${month} ${year}`);
  return from === null || isBefore(dayOrMonth(to), dayOrMonth(from)) ? null : { from, to };
}

function momentOf(text: string): string | null {
  const reading = readDayOrMonth(text);
  return reading.kind === 'date' ? reading.iso : null;
}
