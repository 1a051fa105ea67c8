import type { SuggestionSheet } from '#domain/suggestions/schema/sheet.ts';

/**
 * The sheet of a company of 2026, without its money: criteria, points and bands as they were found. From 88 points on it
 * is presented before a committee. Its bands end at 168 although 190 points can be given: a higher score is told as such.
 * Who decides is said in words of an office. No sheet of a government is known.
 */
const company: SuggestionSheet = {
  id: 'company-190',
  name: 'Lembar sepuluh kriteria (190 poin)',
  criteria: [
    { id: 'safety', name: 'Keselamatan', points: 30 },
    { id: 'environment', name: 'Lingkungan', points: 30 },
    { id: 'ergonomics', name: 'Ergonomi/higiene', points: 20 },
    { id: 'quality', name: 'Mutu', points: 20 },
    { id: 'effort', name: 'Usaha', points: 20 },
    { id: 'benefit', name: 'Manfaat', points: 10 },
    { id: 'alertness', name: 'Kepekaan', points: 10 },
    { id: 'originality', name: 'Keaslian', points: 10 },
    { id: 'time', name: 'Waktu', points: 10 },
    { id: 'cost', name: 'Biaya/tenaga', points: 30 },
  ],
  bands: [
    band(5, 27, 'Atasan langsung'),
    band(28, 33, 'Atasan langsung'),
    band(34, 39, 'Atasan langsung'),
    band(40, 45, 'Atasan langsung'),
    band(46, 51, 'Atasan langsung'),
    band(52, 57, 'Atasan langsung'),
    band(58, 63, 'Kepala bagian'),
    band(64, 69, 'Kepala bagian'),
    band(70, 75, 'Panitia saran'),
    band(76, 81, 'Panitia saran'),
    band(82, 87, 'Panitia saran'),
    band(88, 97, 'Panitia saran', 'presented'),
    band(98, 107, 'Panitia saran', 'presented'),
    band(108, 117, 'Panitia saran', 'presented'),
    band(118, 127, 'Pimpinan', 'presented'),
    band(128, 137, 'Pimpinan', 'presented'),
    band(138, 147, 'Pimpinan', 'presented'),
    band(148, 157, 'Pimpinan', 'presented'),
    band(158, 168, 'Pimpinan', 'presented'),
  ],
};

/** Five criteria of twenty points: a beginning for an office without a sheet. Made here, after no model. */
const short: SuggestionSheet = {
  id: 'short-100',
  name: 'Lembar ringkas (5 kriteria, 100 poin)',
  criteria: [
    { id: 'service', name: 'Manfaat bagi pelayanan', points: 20 },
    { id: 'feasible', name: 'Mudah diterapkan', points: 20 },
    { id: 'saving', name: 'Hemat biaya, waktu, atau tenaga', points: 20 },
    { id: 'original', name: 'Keaslian gagasan', points: 20 },
    { id: 'spread', name: 'Dapat diterapkan di tempat lain', points: 20 },
  ],
  bands: [
    band(0, 39, 'Atasan langsung'),
    band(40, 69, 'Kepala bagian'),
    band(70, 100, 'Pimpinan', 'presented'),
  ],
};

/** The sheets on offer; a new register begins with the first. */
export const suggestionSheets: readonly SuggestionSheet[] = [short, company];

function band(
  from: number,
  to: number,
  decider: string,
  how: 'presented' | 'on-paper' = 'on-paper',
): SuggestionSheet['bands'][number] {
  return { id: `${from}-${to}`, from, to, decider, presented: how === 'presented' };
}
