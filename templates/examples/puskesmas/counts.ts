import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';

/** Interruptions at the registration counter, day by day, before and after. Kinds stand in the same order in both. */
const interruptionKinds = [
  { id: 'record', name: 'Rekam medis tidak ditemukan' },
  { id: 'papers', name: 'Persyaratan tidak lengkap' },
  { id: 'form', name: 'Formulir diisi ulang' },
  { id: 'data', name: 'Data peserta tidak cocok' },
  { id: 'network', name: 'Jaringan terputus' },
  { id: 'other', name: 'Lain-lain' },
];

export const interruptionsBefore: CheckSheetInput = {
  by: 'day',
  kinds: interruptionKinds,
  columns: days(
    [
      '2/6 3/6 4/6 5/6',
      '8/6 9/6 10/6 11/6 12/6',
      '15/6 17/6 18/6 19/6 20/6',
      '22/6 23/6 24/6 25/6 26/6',
      '29/6 30/6 1/7 2/7 3/7',
    ],
    [
      120, 113, 109, 108, 149, 124, 111, 114, 109, 153, 120, 111, 112, 107, 149, 128, 112, 107, 115,
      149, 124, 114, 114, 108,
    ],
  ),
  counts: [
    [3, 5, 1, 0, 6, 1, 0, 5, 2, 4, 2, 1, 2, 2, 7, 3, 2, 3, 0, 6, 4, 2, 0, 3],
    [2, 1, 1, 1, 3, 4, 3, 1, 0, 3, 4, 1, 1, 0, 5, 1, 1, 0, 4, 3, 1, 1, 0, 0],
    [0, 0, 1, 0, 0, 2, 1, 0, 0, 3, 0, 2, 1, 0, 3, 0, 0, 1, 1, 1, 2, 1, 1, 2],
    [0, 1, 0, 1, 1, 1, 0, 0, 2, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 2, 0, 0, 0],
    [0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0],
    [0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  ],
  typedTotal: 154,
  taps: [],
};

export const interruptionsAfter: CheckSheetInput = {
  by: 'day',
  kinds: interruptionKinds,
  columns: days(
    [
      '1/10 2/10',
      '5/10 6/10 7/10 8/10 9/10',
      '12/10 13/10 14/10 15/10 16/10',
      '19/10 20/10 21/10 22/10 23/10',
      '26/10 27/10 28/10 29/10 30/10',
      '2/11 3/11',
    ],
    [
      111, 111, 152, 124, 114, 110, 106, 149, 124, 110, 113, 115, 149, 126, 114, 108, 114, 148, 128,
      115, 115, 115, 149, 120,
    ],
  ),
  counts: [
    [1, 0, 2, 0, 1, 2, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 2, 1, 0, 0, 1, 0],
    [0, 0, 2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1],
    [2, 2, 2, 2, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1],
    [0, 0, 0, 1, 0, 1, 0, 2, 0, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1],
    [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 3, 1, 0, 0, 0, 0, 0],
    [0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  typedTotal: 58,
  taps: [],
};

/** One column a working day; the week is its stratum. */
function days(weeks: readonly string[], served: readonly number[]): CheckSheetInput['columns'] {
  const names = weeks.flatMap((week, index) =>
    week.split(' ').map((name) => ({ name, stratum: `Pekan ${index + 1}` })),
  );
  return names.map(({ name, stratum }, index) => ({
    id: `day-${index + 1}`,
    name,
    stratum,
    inspected: served[index] ?? null,
  }));
}
