import type {
  ControlChartInput,
  ControlChartKind,
  RuleUse,
} from '#domain/tools/controlChart/controlChartInput.ts';
import type { ChartAnswers, ChartQuestion } from '#domain/tools/controlChart/chooseChart.ts';

/** The charts as a choice names them: the letter and what it is for. */
export const chartChoices: Readonly<Record<ControlChartKind, string>> = {
  run: 'Grafik runtun waktu (run chart): nilai dari waktu ke waktu',
  'i-mr': 'I-MR: satu hasil ukur tiap waktu',
  'xbar-r': 'X̄-R: beberapa hasil ukur tiap waktu (2–10)',
  'xbar-s': 'X̄-s: banyak hasil ukur tiap waktu (lebih dari 10)',
  p: 'p: bagian yang cacat, banyak yang diperiksa berubah-ubah',
  np: 'np: banyak unit cacat, banyak yang diperiksa tetap',
  c: 'c: jumlah cacat, luas pengamatan tetap',
  u: 'u: cacat per unit, luas pengamatan berubah-ubah',
};

export const ruleSetNames: Readonly<Record<ControlChartInput['ruleSet'], string>> = {
  nelson: 'Nelson',
  'western-electric': 'Western Electric',
  aiag: 'AIAG',
  montgomery: 'Montgomery',
  anhoej: 'Anhøj',
};

/** A rule in plain words; `n` is its length. */
export const ruleWords: Readonly<Record<RuleUse['rule'], (n: number) => string>> = {
  beyond: () => 'Satu titik di luar batas kendali',
  'same-side': (n) => `${n} titik berturut-turut di satu sisi garis tengah`,
  trend: (n) => `${n} titik berturut-turut terus naik atau terus turun`,
  alternating: (n) => `${n} titik berturut-turut naik turun berselang-seling`,
  'two-of-three': () => '2 dari 3 titik dekat batas yang sama (lebih dari 2 sigma)',
  'four-of-five': () => '4 dari 5 titik jauh di satu sisi (lebih dari 1 sigma)',
  within: (n) => `${n} titik berturut-turut berimpit di dekat garis tengah`,
  outside: (n) => `${n} titik berturut-turut tidak satu pun dekat garis tengah`,
};

interface QuestionWords<Question extends ChartQuestion> {
  readonly asks: string;
  readonly answers: Readonly<Record<NonNullable<ChartAnswers[Question]>, string>>;
}

/** The four questions that lead to a chart. */
export const guideWords: { readonly [Question in ChartQuestion]: QuestionWords<Question> } = {
  data: {
    asks: 'Apa yang Anda catat?',
    answers: {
      measured: 'Hasil ukur: menit, hari, rupiah, suhu',
      defectives: 'Banyak berkas atau layanan yang salah (tiap satu: benar atau salah)',
      defects: 'Banyak kesalahan (satu berkas dapat memuat beberapa)',
    },
  },
  amount: {
    asks: 'Berapa banyak titik yang tersedia?',
    answers: { few: 'Kurang dari 10', enough: '10 atau lebih' },
  },
  together: {
    asks: 'Berapa hasil ukur pada tiap titik?',
    answers: { one: 'Satu', some: '2 sampai 10', many: 'Lebih dari 10' },
  },
  sizes: {
    asks: 'Apakah banyak yang diperiksa selalu sama?',
    answers: { same: 'Ya, selalu sama', differ: 'Tidak, berubah-ubah' },
  },
};
