import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { ControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';

/** Why an application was returned: one letter an application, by the first fault that was found. */
const reasons = [
  { letter: 'B', id: 'papers', name: 'Dokumen pendukung kurang' },
  { letter: 'A', id: 'form', name: 'Formulir salah atau belum lengkap diisi' },
  { letter: 'D', id: 'data', name: 'Data tidak cocok dengan basis data' },
  { letter: 'C', id: 'signature', name: 'Tanda tangan belum lengkap' },
  { letter: 'E', id: 'copy', name: 'Salinan dokumen tidak terbaca' },
  { letter: 'F', id: 'other', name: 'Lain-lain' },
] as const;

const desks = ['Loket KTP-el', 'Loket Kartu Keluarga', 'Loket Akta'];

/** One line a working day: applications received at each desk, then the reasons of those that each desk returned. */
export const before = countApplications(
  '14/7 15/7 16/7 17/7 18/7 21/7 22/7 23/7 24/7 25/7 28/7 29/7 30/7 31/7 1/8 4/8 5/8 6/8 7/8 8/8',
  [
    '36 40 24: AAAAB / AAAAABBBC / BBBB',
    '29 30 22: AAD / AAAABBBBBBBCF / AAAAABD',
    '26 31 21: ABD / AAAAABBBCE / BBCDE',
    '24 28 16: AB / AAAABBBCDDE / C',
    '27 34 18: ABBDD / AAAAABBCDDDEEF / AAABB',
    '33 40 24: BBBCDF / AAAAABBBBBBBDEF / ABCDD',
    '24 30 20: AB / AABBBBBBB / ABBCCCE',
    '23 30 19: AAAAAD / AABBBBBDDD / BCC',
    '26 27 19: BDFF / AAAABBBB / BBCF',
    '29 33 20: BBBBEE / AAABBBCDDD / AAAB',
    '34 37 25: ABBCD / AAAAAABBBBBCCD / BBB',
    '24 31 21:  / AAAAABBBBBBBDD / BBBBB',
    '26 30 18: AABBB / BBDD / BBBCC',
    '26 31 16: ABBD / ABBBBBF / AABDE',
    '26 33 19: BBBCE / AAAAABBBBBE / ABBF',
    '34 38 27: ABBCF / AAAAAABBBBBBC / AABCCDDDE',
    '27 29 15: BBDD / AABBBD / AABBD',
    '31 27 18: BBDDE / AAAAB / AABCCD',
    '26 29 17: ABBDE / AABBBBCCCFF / AAB',
    '29 32 21: BEEE / AABBBBBBCCD / ABBCD',
  ],
);

export const after = countApplications(
  '27/10 28/10 29/10 30/10 31/10 3/11 4/11 5/11 6/11 7/11 10/11 11/11 12/11 13/11 14/11 17/11 18/11 19/11 20/11 21/11',
  [
    '36 37 22: BB / AABE / ',
    '22 30 15: EF / BF / ',
    '26 31 15: D / D / ABD',
    '26 29 19: D / DE / D',
    '30 33 26: BCE / ACCD / AB',
    '34 38 23: BDE / BCC / D',
    '28 31 21: AD / D / ',
    '25 26 20: D / ABBDF / BB',
    '24 31 20: F / DD / BCCE',
    '29 32 23: AB / ABD / D',
    '37 37 30: CDD / ABD / AC',
    '30 35 21: BD / ABBB / ABBDD',
    '26 28 17: ABDD / D / C',
    '28 30 19: D / B / CCDE',
    '32 33 22: F / AACCE / AC',
    '34 43 30: BB / ADD / ABD',
    '26 33 17: DD / ABD / B',
    '28 30 18: A / ADD / BD',
    '28 32 19: AADE / ABF / ',
    '31 31 23: BDD / BF / AA',
  ],
);

/** A month at the desks, and all that is drawn from it. */
export interface Applications {
  readonly received: number;
  readonly returned: number;
  /** Percent, rounded to one decimal. */
  readonly percent: number;
  readonly sheet: CheckSheetInput;
  /** One row a desk and reason, with what each desk received. */
  readonly byDesk: Pick<StratificationInput, 'rows' | 'exposures'>;
  /** One point a day: returned of those received. */
  readonly points: ControlChartPoint[];
  readonly ofReason: (id: (typeof reasons)[number]['id']) => number;
  readonly ofDesk: (index: number) => { readonly received: number; readonly returned: number };
}

interface Day {
  readonly name: string;
  /** By desk. */
  readonly received: readonly number[];
  readonly returned: readonly string[];
}

function countApplications(names: string, lines: readonly string[]): Applications {
  const days = names.split(' ').map((name, index) => readDay(name, lines[index] ?? ''));
  const letters = days.flatMap(({ returned }) => returned).join('');
  const received = sum(days.map(receivedOn));
  return {
    received,
    returned: letters.length,
    percent: Math.round((letters.length / received) * 1000) / 10,
    sheet: sheetOf(days),
    byDesk: byDeskOf(days),
    points: days.map((day) => ({
      ...emptyControlChartPoint,
      name: day.name,
      count: returnedOn(day).length,
      size: receivedOn(day),
    })),
    ofReason: (id) => count(letters, reasons.find((reason) => reason.id === id)?.letter ?? ''),
    ofDesk: (index) => ({
      received: sum(days.map((day) => day.received[index] ?? 0)),
      returned: sum(days.map((day) => day.returned[index]?.length ?? 0)),
    }),
  };
}

function readDay(name: string, line: string): Day {
  const [numbers = '', words = ''] = line.split(':');
  return {
    name,
    received: numbers.split(' ').map(Number),
    returned: words.split('/').map((word) => word.trim()),
  };
}

function sheetOf(days: readonly Day[]): CheckSheetInput {
  return {
    by: 'day',
    kinds: reasons.map(({ id, name }) => ({ id, name })),
    columns: days.map((day, index) => ({
      id: `day-${index + 1}`,
      name: day.name,
      stratum: `Pekan ${Math.floor(index / 5) + 1}`,
      inspected: receivedOn(day),
    })),
    counts: reasons.map(({ letter }) => days.map((day) => count(returnedOn(day), letter))),
    typedTotal: sum(days.map((day) => returnedOn(day).length)),
    taps: [],
  };
}

function byDeskOf(days: readonly Day[]): Applications['byDesk'] {
  const returnedAt = (index: number): string =>
    days.map(({ returned }) => returned[index] ?? '').join('');
  return {
    rows: desks.flatMap((desk, index) =>
      reasons.map(({ letter, name }) => ({
        words: [desk, name],
        amount: count(returnedAt(index), letter),
      })),
    ),
    exposures: desks.map((stratum, index) => ({
      stratum,
      n: sum(days.map((day) => day.received[index] ?? 0)),
    })),
  };
}

function receivedOn({ received }: Day): number {
  return sum(received);
}

function returnedOn({ returned }: Day): string {
  return returned.join('');
}

function count(word: string, letter: string): number {
  return word.split(letter).length - 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
