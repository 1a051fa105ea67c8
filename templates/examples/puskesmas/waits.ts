import { mean } from '#templates/examples/mean.ts';
import { interruptionsAfter, interruptionsBefore } from './counts.ts';

/** Minutes that patients waited at the registration counter. */
export interface Waits {
  /** In the order in which they were measured, ten a day. */
  readonly minutes: number[];
  readonly mean: number;
  readonly days: readonly { readonly name: string; readonly mean: number }[];
  /** Mean of each week. */
  readonly weeks: number[];
}

/** A line a working day, of the same days as the check sheet. */
export const waitsBefore = readWaits(interruptionsBefore.columns, [
  '27 39 24 23 23 21 39 20 40 45',
  '19 21 21 28 18 26 29 25 46 27',
  '30 23 19 41 24 35 26 23 23 27',
  '28 18 31 37 25 19 24 39 41 26',
  '24 35 32 27 25 35 34 38 26 37',
  '34 29 31 43 24 23 58 30 29 27',
  '18 22 35 26 38 18 31 26 21 24',
  '30 37 31 26 32 23 25 37 22 38',
  '24 32 25 33 26 29 36 37 25 32',
  '28 34 27 25 20 46 22 19 29 28',
  '24 28 32 25 30 25 21 33 22 34',
  '30 26 28 22 27 42 34 27 24 30',
  '23 27 35 18 24 24 20 21 31 30',
  '23 30 25 23 22 18 21 27 39 27',
  '23 35 35 22 24 30 33 38 35 34',
  '36 22 22 23 41 30 26 28 24 23',
  '20 29 38 33 28 30 25 23 34 22',
  '22 30 23 21 22 29 24 41 26 40',
  '33 38 27 23 40 37 29 22 25 32',
  '26 28 37 32 26 21 25 19 30 26',
  '18 33 38 36 37 22 19 28 22 27',
  '25 20 25 27 24 20 23 29 29 20',
  '33 27 32 22 27 30 17 33 19 21',
  '24 27 39 18 24 21 16 28 23 27',
]);

export const waitsAfter = readWaits(interruptionsAfter.columns, [
  '14 18 11 10 9 10 20 9 18 21',
  '8 8 13 13 10 13 13 8 20 14',
  '12 13 16 16 16 11 11 12 20 12',
  '12 13 18 11 10 15 10 10 10 7',
  '7 9 5 5 6 10 9 13 5 8',
  '11 17 12 8 11 17 10 20 12 10',
  '13 8 17 24 11 11 11 24 11 10',
  '9 13 14 17 10 11 8 15 12 14',
  '12 6 10 21 9 11 7 14 9 9',
  '12 9 10 12 8 10 14 8 7 8',
  '8 13 13 12 12 9 21 9 8 13',
  '10 14 7 8 11 13 13 7 10 10',
  '12 16 12 8 15 21 12 14 11 17',
  '9 20 12 13 9 10 7 9 6 8',
  '15 9 15 13 7 4 8 12 11 11',
  '11 13 23 21 14 6 10 17 5 10',
  '9 8 10 7 5 5 13 3 10 4',
  '22 8 10 10 9 12 14 10 12 8',
  '13 13 6 5 3 8 12 15 8 7',
  '10 11 9 12 10 9 10 6 12 8',
  '11 9 6 14 10 7 8 7 7 6',
  '7 16 7 12 13 8 6 8 26 10',
  '7 9 12 16 9 13 5 9 15 5',
  '4 19 3 9 6 3 7 15 6 8',
]);

function readWaits(columns: typeof interruptionsBefore.columns, lines: readonly string[]): Waits {
  const days = columns.map(({ name, stratum }, index) => ({
    name,
    stratum,
    minutes: (lines[index] ?? '').split(' ').map(Number),
  }));
  const minutes = days.flatMap((day) => day.minutes);
  const weeks = [...new Set(days.map(({ stratum }) => stratum))];
  return {
    minutes,
    mean: mean(minutes),
    days: days.map((day) => ({ name: day.name, mean: mean(day.minutes) })),
    weeks: weeks.map((week) =>
      mean(days.filter(({ stratum }) => stratum === week).flatMap((day) => day.minutes)),
    ),
  };
}
