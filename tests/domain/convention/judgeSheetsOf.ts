import type { ScoreForm } from '#domain/convention/schema/form.ts';
import type { JudgeSheets, Judged } from '#domain/convention/schema/judgeSheets.ts';

export const levelledForm: ScoreForm = {
  id: 'report',
  kind: 'report',
  name: 'Penilaian risalah',
  weight: 60,
  isTimed: false,
  levels: [
    { name: 'Sangat baik', share: 1, means: 'Dibuktikan dengan data.' },
    { name: 'Baik', share: 0.75, means: 'Sebagian besar dibuktikan.' },
    { name: 'Cukup', share: 0.5, means: 'Sebagian tanpa data.' },
    { name: 'Kurang', share: 0.3, means: '' },
  ],
  groups: [
    {
      id: 'plan',
      name: 'Rencana',
      items: [
        { id: 'p1', name: 'Masalah', asks: 'Jelas?', points: 10, fedBy: ['background/text'] },
        { id: 'p2', name: 'Sasaran', asks: '', points: 3.33, fedBy: ['target/rows'] },
      ],
    },
    {
      id: 'do',
      name: 'Pelaksanaan',
      items: [{ id: 'd1', name: 'Hasil', asks: '', points: 20, fedBy: [] }],
    },
  ],
};

const plainForm: ScoreForm = {
  id: 'stage',
  kind: 'stage',
  name: 'Penilaian panggung',
  weight: 40,
  isTimed: true,
  levels: [],
  groups: [
    {
      id: 'all',
      name: 'Semua butir',
      items: [
        { id: 's1', name: 'Penyampaian', asks: '', points: 20, fedBy: [] },
        { id: 's2', name: 'Tanya jawab', asks: '', points: 10, fedBy: [] },
      ],
    },
  ],
};

export function judgedTeam(changes: Partial<Judged> & Pick<Judged, 'id'>): Judged {
  return {
    ...{ number: 0, name: '', unit: '', title: '', risalah: '', isBarred: false },
    ...changes,
  };
}

/** One judge's sheets of three teams, one of them of the judge's own unit. */
export function judgeSheetsOf(changes: Partial<JudgeSheets> = {}): JudgeSheets {
  return {
    id: 'j1',
    createdAt: '2026-11-30T01:00:00.000Z',
    event: 'e1',
    convention: 'Gelar KBK 2026',
    day: '2026-12-02',
    place: 'Probolinggo',
    judge: { id: 'siti', name: 'Siti Aminah', unit: 'Puskesmas Timur', role: 'Ketua' },
    seal: 'KRTM-PWQD',
    forms: [levelledForm, plainForm],
    judged: [
      judgedTeam({
        ...{ id: 'melati', number: 1, name: 'KBK Melati', unit: 'Puskesmas Utara' },
        ...{ title: 'Menurunkan waktu tunggu', risalah: 'risalah-Melati' },
      }),
      judgedTeam({
        ...{ id: 'timur', number: 2, name: 'KBK Anggrek', unit: 'Puskesmas Timur' },
        isBarred: true,
      }),
      judgedTeam({
        ...{ id: 'mawar', number: 3, name: 'KBK Mawar <script>', unit: 'Puskesmas Selatan' },
        risalah: 'risalah-Mawar',
      }),
    ],
    sheets: [],
    handedIn: null,
    log: [],
    ...changes,
  };
}

/** A sheet of that judge. */
export function sheetOfJudge(
  contestant: string,
  form: string,
  scores: Readonly<Record<string, number>>,
  comments: Readonly<Record<string, string>> = {},
): JudgeSheets['sheets'][number] {
  return { judge: 'siti', contestant, form, scores: { ...scores }, comments: { ...comments } };
}
