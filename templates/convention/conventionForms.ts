import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { creativityForm, presentationForm, stageForm, suggestionForm } from './hallForms.ts';
import { innovationForm, reportForm } from './reportForms.ts';

/** A sheet that a committee may take over and change. */
interface FormOffer {
  /** One sentence: what it is for. */
  readonly about: string;
  readonly form: ScoreForm;
}

/** In the order in which they are offered. */
export const conventionForms: readonly FormOffer[] = [
  {
    form: reportForm,
    about: 'Rencana 30, pelaksanaan 30, hasil 30, standar 10: risalah dinilai butir demi butir.',
  },
  {
    form: presentationForm,
    about: 'Isi 65, penyajian 35. Waktu dinilai sebagai butir, jadi tidak dikurangi lagi.',
  },
  {
    form: stageForm,
    about: 'Tujuh butir untuk dinilai langsung di depan panggung. Lewat waktu dikurangi.',
  },
  {
    form: creativityForm,
    about: 'Yel-yel, kekompakan, atraksi, dan kostum. Lewat waktu dikurangi.',
  },
  {
    form: innovationForm,
    about: 'Lembar inovasi dengan bobot terbesar pada dampak; makalah dan presentasi ikut dinilai.',
  },
  {
    form: suggestionForm,
    about: 'Untuk saran perorangan (SS) yang disajikan: metode lebih berat daripada kerja sama.',
  },
];
