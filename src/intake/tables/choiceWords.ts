import { annexKindNames } from '#words/annexes.ts';
import { conclusionNames } from '#words/causes.ts';
import {
  approvalStageNames,
  approvalStatusNames,
  numberKindNames,
  roleNames,
} from '#words/people.ts';
import { benefitKindNames, certaintyNames, effectNames, progressNames } from '#words/results.ts';
import { phaseNames } from '#words/sections.ts';
import { shapeNames, standardKindNames } from '#words/standards.ts';
import { directionNames, stanceNames } from '#words/theme.ts';
import { nameKey } from '#intake/reading/names.ts';

/** What choices are called on screen. No two of them that stand in one list share a word. */
const labels: readonly Readonly<Record<string, string>>[] = [
  annexKindNames,
  conclusionNames,
  approvalStageNames,
  approvalStatusNames,
  numberKindNames,
  roleNames,
  benefitKindNames,
  certaintyNames,
  effectNames,
  progressNames,
  phaseNames,
  shapeNames,
  standardKindNames,
  directionNames,
  stanceNames,
];

/** What people write instead. */
const spoken: Readonly<Record<string, string>> = {
  patron: 'pengarah, pelindung, penasihat, penanggung jawab',
  facilitator: 'pembimbing, pendamping',
  leader: 'leader, ketua tim, koordinator',
  secretary: 'notulis, notulen, penulis, sekretariat, pencatat',
  member: 'anggota tim',
  nipppk: 'nip3k, pppk, p3k',
  none: 'tidak ada, tanpa',
  planned: 'rencana, belum, belum dilaksanakan, akan dilaksanakan',
  ongoing: 'berjalan, proses, dalam proses, sedang, on progress, on process',
  done: 'sudah, terlaksana, selesai dilaksanakan, sudah dilaksanakan, tercapai, 100%, done, ok',
  'not-done': 'tidak dilaksanakan, batal, dibatalkan, tidak selesai',
  chosen: 'terpilih, ya, diterima, layak',
  rejected: 'tidak dipilih, tidak, tidak layak, tidak terpilih',
  deferred: 'tunda',
  dominant: 'ya, terbukti, penyebab dominan',
  'not-dominant': 'tidak, tidak terbukti, bukan dominan, bukan penyebab dominan',
  approved: 'setuju, acc',
  revise: 'revisi, perbaiki, diperbaiki',
  supports: 'pendukung, setuju, positif, +',
  hinders: 'penghambat, menolak, negatif',
  down: 'menurun, berkurang, menurunkan',
  up: 'meningkat, bertambah, meningkatkan',
  gain: 'keuntungan, penghematan, hemat, pendapatan',
  cost: 'biaya, pengeluaran',
  potential: 'potensi, perkiraan, estimasi',
  real: 'riil, aktual, sudah',
  positive: '+',
  negative: '-',
  input: 'masukan, input',
  process: 'proses',
  output: 'keluaran, hasil, output',
  theme:
    'menentukan tema, menetapkan tema, menentukan tema dan judul, tema dan sasaran, tema, plan 1, langkah 1, 1, i',
  causes:
    'menganalisis sebab akibat, menganalisa penyebab, analisis penyebab, mencari penyebab, penyebab, langkah 2, 2, ii',
  'dominant-causes':
    'menentukan penyebab dominan, menguji penyebab, menguji penyebab dominan, penyebab dominan, langkah 3, 3, iii',
  plan: 'membuat rencana, merencanakan perbaikan, rencana perbaikan, menyusun rencana perbaikan, rencana, langkah 4, 4, iv',
  implementation:
    'pelaksanaan, melaksanakan rencana perbaikan, pelaksanaan perbaikan, langkah 5, 5, v',
  results: 'memeriksa hasil, mengevaluasi hasil, evaluasi hasil, evaluasi, hasil, langkah 6, 6, vi',
  standards: 'standardisasi, standarisasi, membuat standar, langkah 7, 7, vii',
  next: 'rencana berikutnya, menentukan tema berikutnya, mengumpulkan data baru, langkah 8, 8, viii',
};

/** The choice that a text means, of those on offer; `null` for words that name none or could name two. */
export function choiceOf(text: string, options: readonly string[]): string | null {
  const key = nameKey(text);
  if (key === '') return null;
  const words = options.flatMap((option) =>
    wordsOf(option).map((word) => ({ option, word, isSame: word === key })),
  );
  const same = words.find(({ isSame }) => isSame);
  if (same !== undefined) return same.option;
  const first = words.filter(({ word }) => word.length > 3 && key.startsWith(`${word} `));
  const [longest] = first.toSorted((a, b) => b.word.length - a.word.length);
  return longest?.option ?? null;
}

function wordsOf(option: string): readonly string[] {
  return option === '' ? [] : (known.get(option) ?? [option]);
}

/** What each choice is called, on screen and elsewhere. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...labels.flatMap((names) => Object.keys(names)), ...Object.keys(spoken)])].map(
    (option) => {
      const shown = labels.flatMap((names) =>
        Object.hasOwn(names, option) ? [nameKey(names[option] ?? '')] : [],
      );
      const others = (spoken[option] ?? '').split(', ');
      return [option, [...shown, ...others, option].filter((word) => word !== '')];
    },
  ),
);

/** What a choice is called on screen. */
export function choiceLabel(option: string): string {
  return labels.find((names) => option in names)?.[option] ?? option;
}
