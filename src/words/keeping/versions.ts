import type { SectionId } from '#domain/method/sectionId.ts';
import type { FieldOf, ColumnOf } from '#domain/risalah/address.ts';
import type {
  Changes,
  SectionChange,
  TableChange,
  WholeKey,
} from '#domain/risalah/versions/changes.ts';
import type { KeepReason, KeptVersion } from '#domain/risalah/versions/version.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';

/** Why a version was kept. */
export const reasonTexts: Readonly<Record<KeepReason, string>> = {
  opened: 'Saat dibuka',
  edited: 'Setelah satu jam menyunting',
  import: 'Sebelum tabel dimasukkan',
  merge: 'Sebelum digabungkan',
  replace: 'Sebelum diganti berkas',
  rows: 'Sebelum banyak baris dihapus',
  method: 'Sebelum susunan langkah diganti',
  restore: 'Sebelum dipulihkan',
};

/** What to say where a version could not be kept; empty where it was. */
export const keptTexts: Readonly<Record<Exclude<KeptVersion, 'same'>, string>> = {
  kept: '',
  full: 'Ruang simpan peramban penuh, sehingga keadaan terakhir belum masuk Riwayat. Isian Anda sendiri tidak hilang.',
  failed: 'Keadaan terakhir belum masuk Riwayat. Isian Anda sendiri tidak hilang.',
};

type Table = {
  [Id in SectionId]: {
    [Field in FieldOf<Id>]: [ColumnOf<Risalah[Id][Field]>] extends [never]
      ? never
      : `${Id}/${Field}`;
  }[FieldOf<Id>];
}[SectionId];

/** What one row of a table is. */
const rowNouns: Readonly<Record<Table, string>> = {
  'members/rows': 'anggota',
  'values/rows': 'nilai',
  'meetings/rows': 'pertemuan',
  'approvals/rows': 'penanda tangan',
  'background/baselines': 'kondisi awal',
  'background/stakeholders': 'pihak terkait',
  'background/data': 'data latar belakang',
  'inventory/problems': 'masalah',
  'inventory/data': 'data masalah',
  'priority/criteria': 'kriteria',
  'priority/ratings': 'penilaian masalah',
  'priority/pairs': 'perbandingan',
  'priority/filter': 'saringan APKL',
  'target/rows': 'sasaran',
  'schedule/rows': 'kegiatan jadwal',
  'cause-effect/categories': 'faktor',
  'cause-effect/causes': 'penyebab',
  'vote/rows': 'penilaian penyebab',
  'verification/rows': 'kartu pembuktian',
  'verification/data': 'data pembuktian',
  'alternatives/rows': 'alternatif',
  'action-plan/rows': 'rencana perbaikan',
  'risks/rows': 'risiko',
  'actions/rows': 'kegiatan pelaksanaan',
  'actions/data': 'data pemantauan',
  'obstacles/rows': 'kendala',
  'comparison/rows': 'hasil sasaran',
  'comparison/data': 'data sesudah perbaikan',
  'achievement/unsolved': 'penyebab yang belum teratasi',
  'aspects/rows': 'aspek mutu',
  'benefit/rows': 'manfaat atau biaya',
  'benefit/intangible': 'manfaat yang tidak terhitung',
  'side-effects/rows': 'dampak ikutan',
  'standards/rows': 'standar',
  'procedure/performers': 'pelaksana prosedur',
  'procedure/steps': 'langkah prosedur',
  'socialisation/rows': 'sosialisasi',
  'remainder/rows': 'masalah tersisa',
  'remainder/data': 'data masalah tersisa',
  'follow-up/rows': 'tindak lanjut',
  'next-schedule/rows': 'kegiatan tema berikutnya',
  'annexes/rows': 'lampiran',
};

/** What changed, a sentence a place: "Langkah 3: 2 kartu pembuktian ditambah". Empty where nothing did. */
export function changeSentences(
  { sections, whole }: Changes,
  placeOf: (section: SectionId) => string,
): readonly string[] {
  const byPlace = new Map<string, string[]>();
  for (const change of sections) {
    const place = placeOf(change.section);
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...partsOf(change)]);
  }
  return [
    ...[...byPlace].map(([place, parts]) => `${place}: ${parts.join('; ')}`),
    ...new Set(whole.map((key) => wholeTexts[key])),
  ];
}

const wholeTexts: Readonly<Record<WholeKey, string>> = {
  method: 'Susunan langkah diganti',
  stepNames: 'Nama langkah diubah',
  finished: 'Tanda selesai langkah diubah',
  reasons: 'Jawaban atas catatan juri diubah',
  emptied: 'Isian yang sengaja dikosongkan diubah',
  mirror: 'Cermin juri diubah',
  printing: 'Pengaturan cetak diubah',
  deck: 'Penyajian diubah',
};

function partsOf({ tables, fields }: SectionChange): readonly string[] {
  return [...tables.map(tableText), ...fieldsText(fields)].filter((part) => part !== '');
}

/** "2 kartu pembuktian ditambah, 1 diubah"; where only their order changed, that. */
export function tableText({ table, added, removed, edited }: TableChange): string {
  const noun = Object.entries(rowNouns).find(([key]) => key === table)?.[1] ?? 'baris';
  const [first, ...others] = (
    [
      [added, 'ditambah'],
      [edited, 'diubah'],
      [removed, 'dihapus'],
    ] as const
  ).filter(([count]) => count > 0);
  if (first === undefined) return `urutan ${noun} diubah`;
  const rest = others.map(([count, act]) => `, ${count} ${act}`);
  return `${first[0]} ${noun} ${first[1]}${rest.join('')}`;
}

/** Boxes are named while they are few. */
export function fieldsText(fields: SectionChange['fields']): readonly string[] {
  const NAMED = 3;
  if (fields.length === 0) return [];
  const labels = fields.map(answerLabel);
  if (labels.length > NAMED || labels.includes('')) return [`${fields.length} isian diubah`];
  return [`${formatList(labels.map((label) => `“${label}”`))} diubah`];
}
