import type { FormKind, ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { creativityLevels, presentationLevels } from './levels.ts';

/** What is seen in the hall: the presentation, the stage, the yel-yel. */

const onTime = item('time', 'Ketepatan waktu', 5, {
  asks: 'Berapa lama tim menyaji menurut pencatat waktu?',
});

/**
 * The presentation of a circle. Time is an item here, which is why the timekeeper's penalty is not taken as well. The
 * weights were found on the sheet of a company of 2023; the questions are asked in our own words.
 */
export const presentationForm: ScoreForm = form({
  id: 'presentation',
  kind: 'presentation',
  name: 'Penilaian presentasi (100 poin)',
  levels: [...presentationLevels],
  groups: [
    {
      id: 'content',
      name: 'Isi',
      items: presented({ urgency: 25, method: 25, standards: 15 }),
    },
    {
      id: 'delivery',
      name: 'Penyajian',
      items: [...delivered({ delivery: 20, teamwork: 10 }), onTime],
    },
  ],
});

/** The same for a suggestion (SS), which weighs the method more and teamwork less. */
export const suggestionForm: ScoreForm = form({
  id: 'suggestion-presentation',
  kind: 'presentation',
  name: 'Penilaian presentasi saran, SS (100 poin)',
  levels: [...presentationLevels],
  groups: [
    { id: 'content', name: 'Isi', items: presented({ urgency: 20, method: 30, standards: 20 }) },
    {
      id: 'delivery',
      name: 'Penyajian',
      items: [...delivered({ delivery: 20, teamwork: 5 }), onTime],
    },
  ],
});

/**
 * Seven items of the stage. What each can get is read out of the scores of a convention of January 2022; its sheet itself
 * is not known, and the names are ours.
 */
export const stageForm: ScoreForm = form({
  id: 'stage',
  kind: 'stage',
  name: 'Penilaian panggung (100 poin)',
  isTimed: true,
  groups: [
    {
      id: 'story',
      name: 'Jalan cerita perbaikan',
      items: [
        item('problem', 'Masalah dan sasaran', 20, {
          asks: 'Apakah masalahnya penting dan sasarannya terukur?',
          fedBy: ['background/baselines', 'priority/chosen', 'target/rows'],
        }),
        item('causes', 'Penyebab dan pembuktiannya', 20, {
          asks: 'Apakah penyebab dominan dibuktikan dengan data?',
          fedBy: ['cause-effect/causes', 'verification/rows'],
        }),
        item('measures', 'Perbaikan', 10, {
          asks: 'Apakah perbaikan menjawab penyebabnya?',
          fedBy: ['action-plan/rows', 'actions/rows'],
        }),
        item('results', 'Hasil dan manfaat', 18, {
          asks: 'Apakah hasil diukur seperti sebelumnya, dan apa manfaatnya?',
          fedBy: ['comparison/rows', 'benefit/rows'],
        }),
        item('standards', 'Standar dan rencana berikutnya', 15, {
          asks: 'Apa yang menjaga hasilnya, dan apa tema berikutnya?',
          fedBy: ['standards/rows', 'remainder/nextTheme'],
        }),
      ],
    },
    {
      id: 'delivery',
      name: 'Penyajian',
      items: [
        item('answers', 'Tanya jawab', 10, {
          asks: 'Apakah jawaban tepat, dan siapa saja yang menjawab?',
        }),
        item('stage', 'Kekompakan dan penampilan', 7, {
          asks: 'Apakah tim tampil kompak dan percaya diri?',
        }),
      ],
    },
  ],
});

/** Yel-yel, performance, dress and unity: what the prize for a creative circle is given for. Its points are ours. */
export const creativityForm: ScoreForm = form({
  id: 'creativity',
  kind: 'creativity',
  name: 'Penilaian kreativitas dan yel-yel (100 poin)',
  isTimed: true,
  levels: [...creativityLevels],
  groups: [
    {
      id: 'creativity',
      name: 'Kreativitas',
      items: [
        item('cheer', 'Yel-yel', 30, {
          asks: 'Apakah yel-yel khas dan menyebut nilai budaya kerja?',
          fedBy: ['circle/cheer', 'values/rows'],
        }),
        item('unity', 'Kekompakan', 25, { asks: 'Apakah semua anggota ikut dan selaras?' }),
        item('performance', 'Atraksi', 25, { asks: 'Apakah atraksi menarik dan bermakna?' }),
        item('dress', 'Kostum dan atribut', 20, {
          asks: 'Apakah kostum mendukung pesan tim tanpa berlebihan?',
        }),
      ],
    },
  ],
});

function presented(points: Readonly<Record<'urgency' | 'method' | 'standards', number>>) {
  return [
    item('urgency', 'Kaitan dengan strategi dan urgensi', points.urgency, {
      asks: 'Mengapa masalah ini penting bagi kantor sekarang?',
      fedBy: ['background/strategy', 'priority/chosen'],
    }),
    item('method', 'Metode dan alat', points.method, {
      asks: 'Apakah langkah dan alatnya tepat untuk datanya?',
      fedBy: ['verification/rows', 'comparison/rows'],
    }),
    item('standards', 'Standardisasi', points.standards, {
      asks: 'Apa yang menjaga hasilnya, dan siapa yang meniru?',
      fedBy: ['standards/rows', 'socialisation/rows'],
    }),
  ];
}

function delivered(points: Readonly<Record<'delivery' | 'teamwork', number>>) {
  return [
    item('delivery', 'Teknik penyampaian', points.delivery, {
      asks: 'Apakah penyampaian jelas dan layarnya terbaca?',
    }),
    item('teamwork', 'Kerja sama tim', points.teamwork, {
      asks: 'Apakah anggota berbagi peran saat menyaji dan menjawab?',
    }),
  ];
}

function item(
  id: string,
  name: string,
  points: number,
  { asks, fedBy = [] }: { readonly asks: string; readonly fedBy?: string[] },
): ScoreItem {
  return { id, name, asks, points, fedBy };
}

function form({
  levels = [],
  isTimed = false,
  ...rest
}: Pick<ScoreForm, 'id' | 'name' | 'groups'> & {
  readonly kind: FormKind;
  readonly levels?: ScoreForm['levels'];
  readonly isTimed?: boolean;
}): ScoreForm {
  return { ...rest, levels, isTimed, weight: 100 };
}
