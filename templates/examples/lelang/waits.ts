import { mean } from '#templates/examples/mean.ts';

/** Minutes from unloading to auction of five boats on each of thirty auction days. */
export interface Waits {
  /** Boats served on all days together. */
  readonly boats: number;
  readonly minutes: number[];
  readonly mean: number;
  /** Of the measured boats, how many waited longer than the standard. */
  readonly late: number;
  readonly days: readonly Day[];
  /** Mean of every two auction days, in order. */
  readonly pairs: readonly number[];
}

interface Day {
  readonly boats: number;
  readonly mean: number;
}

export const STANDARD = 60;
const PAIR = 2;

/** One line an auction day: boats served, then the minutes of the five that were measured. */
export const before = readWaits([
  '17: 72 71 79 75 83',
  '18: 66 69 82 73 87',
  '19: 74 84 101 92 87',
  '15: 83 72 72 78 89',
  '18: 70 96 85 73 82',
  '18: 80 77 80 73 61',
  '17: 73 88 62 86 69',
  '24: 106 107 95 97 113',
  '14: 91 66 66 68 58',
  '8: 70 63 60 84 63',
  '15: 84 70 63 78 66',
  '20: 101 91 99 95 95',
  '13: 71 86 75 45 70',
  '25: 92 92 99 104 96',
  '19: 99 94 84 88 94',
  '15: 90 86 82 101 104',
  '17: 75 77 82 74 80',
  '13: 62 80 81 78 56',
  '19: 96 87 76 82 79',
  '26: 104 107 93 105 105',
  '18: 108 99 70 82 99',
  '24: 101 106 103 97 94',
  '18: 81 90 82 83 86',
  '22: 87 96 92 88 90',
  '23: 97 77 84 100 86',
  '26: 96 100 94 102 110',
  '21: 96 98 108 108 91',
  '10: 65 62 80 69 55',
  '15: 81 75 75 72 78',
  '13: 77 64 77 87 78',
]);

export const firstCycle = readWaits([
  '22: 57 57 62 57 55',
  '16: 57 57 62 56 52',
  '20: 44 58 58 44 58',
  '17: 46 54 43 55 41',
  '19: 57 51 50 60 55',
  '21: 74 71 63 60 63',
  '20: 69 70 62 69 63',
  '17: 75 48 53 48 62',
  '19: 73 51 66 68 60',
  '16: 72 44 41 58 51',
  '24: 54 50 71 56 62',
  '24: 61 61 83 59 68',
  '12: 51 40 60 45 52',
  '20: 70 62 62 66 67',
  '20: 55 61 58 61 63',
  '14: 59 51 44 44 63',
  '6: 51 50 48 50 58',
  '20: 54 64 54 63 52',
  '21: 68 51 70 72 55',
  '22: 61 49 52 63 50',
  '21: 64 58 63 64 60',
  '28: 65 67 64 63 66',
  '18: 46 59 54 53 62',
  '11: 63 45 62 57 50',
  '21: 68 62 61 75 69',
  '17: 59 65 54 62 71',
  '14: 54 49 58 45 48',
  '20: 61 60 77 61 57',
  '16: 48 49 57 55 62',
  '16: 57 53 50 50 44',
]);

export const secondCycle = readWaits([
  '21: 47 43 39 36 46',
  '18: 47 48 40 43 37',
  '19: 46 46 39 46 32',
  '21: 36 36 37 30 33',
  '16: 47 47 55 42 50',
  '21: 53 48 42 47 41',
  '10: 47 35 35 38 32',
  '14: 36 41 41 41 39',
  '19: 42 40 43 40 50',
  '16: 29 41 48 31 43',
  '16: 49 43 47 48 44',
  '14: 38 38 50 53 34',
  '24: 46 50 49 41 43',
  '15: 39 42 42 36 38',
  '19: 36 35 42 37 45',
  '24: 51 49 51 48 61',
  '24: 38 38 44 48 50',
  '25: 39 40 40 32 39',
  '21: 42 46 53 50 40',
  '14: 39 50 34 38 44',
  '30: 48 54 42 51 49',
  '15: 42 53 43 45 43',
  '15: 35 38 25 33 38',
  '14: 39 46 39 46 42',
  '12: 38 34 37 38 37',
  '12: 51 39 40 44 37',
  '14: 28 33 45 36 38',
  '19: 33 36 40 44 42',
  '26: 51 48 55 39 53',
  '18: 33 40 30 48 42',
]);

function readWaits(lines: readonly string[]): Waits {
  const read = lines.map((line) => {
    const [boats = '', minutes = ''] = line.split(': ');
    return { boats: Number(boats), minutes: minutes.split(' ').map(Number) };
  });
  const minutes = read.flatMap((day) => day.minutes);
  const days = read.map((day) => ({ boats: day.boats, mean: mean(day.minutes) }));
  return {
    boats: days.reduce((sum, day) => sum + day.boats, 0),
    minutes,
    mean: mean(minutes),
    late: minutes.filter((value) => value > STANDARD).length,
    days,
    pairs: Array.from({ length: days.length / PAIR }, (_, index) =>
      mean(days.slice(index * PAIR, (index + 1) * PAIR).map((day) => day.mean)),
    ),
  };
}
