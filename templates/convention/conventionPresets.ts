import type { ConventionRule, TieStep } from '#domain/convention/schema/convention.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { creativityForm, presentationForm, stageForm } from './hallForms.ts';
import { innovationForm, reportForm } from './reportForms.ts';

/** A convention that can be begun with: its sheets with their weights, and its rule. */
interface ConventionPreset {
  readonly id: string;
  readonly name: string;
  /** One sentence: for which convention it is. */
  readonly about: string;
  readonly forms: readonly ScoreForm[];
  readonly rule: ConventionRule;
}

/** What still parts teams when their scores do not: fewer points lost on time, then lots that can be drawn again. */
const lastSteps: readonly TieStep[] = [{ by: 'penalty' }, { by: 'lots' }];

/**
 * Conventions on offer. Slots are those of a provincial convention: five minutes of yel-yel, ten of presentation, five of
 * questions. Weights between sheets and penalties have no source: they are a beginning, to be agreed on.
 */
export const conventionPresets: readonly ConventionPreset[] = [
  {
    id: 'achievement',
    name: 'KBK berprestasi: risalah 60%, presentasi 40%',
    about: 'Risalah dinilai lebih dahulu, lalu presentasi di depan juri.',
    forms: [
      { ...reportForm, weight: 60 },
      { ...presentationForm, weight: 40 },
    ],
    rule: {
      ...{ way: 'mean', allowedSeconds: 600, penalty: 0, mostPenalty: 0 },
      ladder: [
        { by: 'score', form: reportForm.id, group: 'evaluation' },
        { by: 'score', form: reportForm.id, group: 'analysis' },
        { by: 'score', form: presentationForm.id, group: '' },
        { by: 'lots' },
      ],
    },
  },
  {
    id: 'stage',
    name: 'Gelar panggung: satu lembar, tujuh butir',
    about: 'Semua tim dinilai pada hari yang sama di depan panggung.',
    forms: [stageForm],
    rule: {
      ...{ way: 'mean', allowedSeconds: 600, penalty: 1, mostPenalty: 10 },
      ladder: [{ by: 'score', form: stageForm.id, group: 'story' }, ...lastSteps],
    },
  },
  {
    id: 'whole',
    name: 'Gelar lengkap: risalah 50%, panggung 40%, kreativitas 10%',
    about: 'Risalah, panggung, dan yel-yel menentukan satu juara.',
    forms: [
      { ...reportForm, weight: 50 },
      { ...stageForm, weight: 40 },
      { ...creativityForm, isTimed: false, weight: 10 },
    ],
    rule: {
      ...{ way: 'mean', allowedSeconds: 600, penalty: 1, mostPenalty: 10 },
      ladder: [
        { by: 'score', form: reportForm.id, group: '' },
        { by: 'score', form: stageForm.id, group: 'story' },
        ...lastSteps,
      ],
    },
  },
  {
    id: 'creative',
    name: 'KBK kreatif: yel-yel dan atraksi',
    about: 'Lomba tersendiri untuk yel-yel, kostum, dan kekompakan.',
    forms: [creativityForm],
    rule: {
      ...{ way: 'mean', allowedSeconds: 300, penalty: 1, mostPenalty: 10 },
      ladder: [{ by: 'score', form: creativityForm.id, group: '' }, ...lastSteps],
    },
  },
  {
    id: 'innovation',
    name: 'Lembar inovasi 1.000 poin',
    about: 'Satu lembar untuk makalah, dampak, dan presentasi.',
    forms: [innovationForm],
    rule: {
      ...{ way: 'mean', allowedSeconds: 600, penalty: 0, mostPenalty: 0 },
      ladder: [{ by: 'score', form: innovationForm.id, group: 'check' }, { by: 'lots' }],
    },
  },
];

/** A ladder that can be taken over where its sheets are used; steps of other sheets are left out. */
interface LadderPreset {
  readonly id: string;
  readonly name: string;
  readonly ladder: readonly TieStep[];
}

export const ladderPresets: readonly LadderPreset[] = [
  {
    id: 'content',
    name: 'Hasil, lalu pembuktian, lalu presentasi, lalu undian',
    ladder: conventionPresets[0]?.rule.ladder ?? [],
  },
  {
    id: 'stage',
    name: 'Jalan cerita, lalu pengurangan waktu, lalu undian',
    ladder: [{ by: 'score', form: stageForm.id, group: 'story' }, ...lastSteps],
  },
  { id: 'time', name: 'Pengurangan waktu paling kecil, lalu undian', ladder: lastSteps },
  { id: 'shared', name: 'Tidak dipisahkan: juara bersama', ladder: [] },
];
