import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { MeetingSpan } from '#domain/risalah/versions/betweenMeetings.ts';
import { workBetween } from '#domain/risalah/versions/workBetween.ts';
import type { Work } from '#domain/risalah/versions/workBetween.ts';
import { formatList } from '#language/formatList.ts';
import { quoted } from '#language/withinSentence.ts';
import { nameOfRow } from '#words/merging/rowNames.ts';
import { dayText } from '#words/printed.ts';
import { fieldsText, tableText } from './versions.ts';

/** Rows that are named; a table that was filled at once names too many. */
const NAMED = 4;

/** What was worked on between two states, a line a place, as minutes tell it; empty where nothing was. */
export function proceedingsText(
  before: Risalah,
  after: Risalah,
  placeOf: (section: SectionId) => string,
): string {
  const byPlace = new Map<string, string[]>();
  for (const work of workBetween(before, after)) {
    const place = placeOf(work.change.section);
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...partsOf(work, after)]);
  }
  return [...byPlace]
    .filter(([, parts]) => parts.length > 0)
    .map(([place, parts]) => `${place}: ${parts.join('; ')}.`)
    .join('\n');
}

function partsOf({ change, added }: Work, after: Risalah): readonly string[] {
  return [
    ...change.tables.map((table) => {
      const rows = added[table.table.split('/')[1] ?? ''] ?? [];
      const names = rows.map((row) => nameOfRow(after, row)).filter((name) => name !== '');
      const told = tableText(table);
      if (names.length === 0 || names.length > NAMED) return told;
      return `${told}: ${formatList(names.map(quoted))}`;
    }),
    ...fieldsText(change.fields),
  ];
}

/** Which days a proposal reads; why it reads none. */
export function spanText(span: MeetingSpan): string {
  switch (span.kind) {
    case 'no-day':
      return 'Pertemuan ini belum bertanggal, sehingga Riwayat tidak tahu masa yang mana. Isi dahulu tanggalnya, atau pilih langkah yang dibahas.';
    case 'to-come':
      return 'Pertemuan ini belum berlangsung. Pilih langkah yang akan dibahas, atau kembali setelah harinya.';
    case 'days': {
      const from = span.after === null ? 'sejak awal' : `setelah pertemuan ${dayText(span.after)}`;
      const shared = span.isShared
        ? ' Ada pertemuan lain pada hari itu: hapus yang bukan pembahasannya.'
        : '';
      return `Masa yang dibaca dari Riwayat: ${from} sampai ${dayText(span.until)}.${shared}`;
    }
  }
}

/** What is said where the versions do not reach. */
export const NOTHING_KEPT =
  'Di peramban ini tidak ada Riwayat dari masa itu. Pilih langkah yang dibahas.';
export const NOTHING_CHANGED =
  'Tidak ada isian yang berubah pada masa itu menurut Riwayat. Pilih langkah yang dibahas, atau tulis sendiri.';

/** Where the versions begin only inside the days. */
export function sinceText(since: string): string {
  return `Riwayat di sini baru mulai ${dayText(since)}; yang sebelumnya tidak terbaca.`;
}
