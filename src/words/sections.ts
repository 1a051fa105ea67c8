import type { Phase } from '#domain/method/phase.ts';
import type { StepStatus } from '#domain/risalah/reading/stepStatus.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The eight phases as activities of a schedule; the same in every edition of the method. */
export const phaseNames = {
  theme: 'Menentukan tema dan sasaran',
  causes: 'Menganalisis penyebab',
  'dominant-causes': 'Menguji dan menentukan penyebab dominan',
  plan: 'Membuat rencana perbaikan',
  implementation: 'Melaksanakan perbaikan',
  results: 'Meneliti hasil',
  standards: 'Menetapkan standar',
  next: 'Menentukan rencana berikutnya',
} as const satisfies Record<Phase, string>;

/** How a question stands: not answered, begun, answered, or asked about by a judge. */
export type QuestionState = 'open' | 'begun' | 'answered' | 'remark';

const questionStateNames = {
  open: 'belum dijawab',
  begun: 'sebagian terjawab',
  answered: 'sudah dijawab',
} as const satisfies Record<Exclude<QuestionState, 'remark'>, string>;

/** "sudah dijawab", "2 catatan juri". */
export function questionStateText(state: QuestionState, findings: number): string {
  return state === 'remark' ? `${findings} catatan juri` : questionStateNames[state];
}

/** The ways in which some sections may be filled in. */
export const variantNames = {
  inventory: {
    'target-gap': 'Kesenjangan target dan capaian',
    baseline: 'Kondisi awal',
    frequency: 'Frekuensi',
    loss: 'Frekuensi dan kerugian',
  },
  priority: {
    usg: 'USG (skala)',
    'usg-pairwise': 'USG (perbandingan berpasangan)',
    carl: 'CARL',
    'apkl-usg': 'APKL lalu USG',
    weighted: 'Kriteria berbobot',
    nominal: 'Pemungutan suara (NGT)',
  },
  'action-plan': { '5w2h': '5W2H', '5w1h': '5W1H' },
  values: {
    berakhlak: 'BerAKHLAK',
    'unsur-34': '34 unsur budaya kerja',
    own: 'Nilai instansi sendiri',
  },
} as const satisfies {
  inventory: Record<Risalah['inventory']['variant'], string>;
  priority: Record<Risalah['priority']['variant'], string>;
  'action-plan': Record<Risalah['action-plan']['variant'], string>;
  values: Record<Risalah['values']['set'], string>;
};

/** How far a page has come. */
export const statusNames: Readonly<Record<StepStatus, string>> = {
  empty: 'belum mulai',
  started: 'sedang dikerjakan',
  done: 'selesai',
};
