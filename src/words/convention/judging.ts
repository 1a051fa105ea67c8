import type { SheetsChanged } from '#domain/convention/judging/meeting.ts';
import type { SheetProgress, TeamProgress } from '#domain/convention/judging/scoring.ts';
import type { JudgeSheets, Judged } from '#domain/convention/schema/judgeSheets.ts';
import type { Unreadable } from '#domain/risalah/unreadable.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { unreadableText } from '#words/unreadable.ts';

/** What sheets are called: "Gelar KBK 2026". */
export function conventionTitle({ convention }: Pick<JudgeSheets, 'convention'>): string {
  return isBlank(convention) ? 'Gelar tanpa nama' : convention.trim();
}

/** Whose they are: "Siti Aminah, Ketua, Dinas Kesehatan". */
export function judgeLine({ name, role, unit }: JudgeSheets['judge']): string {
  return joined([isBlank(name) ? 'Juri tanpa nama' : name.trim(), role.trim(), unit.trim()], ', ');
}

/** "3. KBK Melati"; without its number before the draw. */
export function teamLabel({ number, name }: Pick<Judged, 'number' | 'name'>): string {
  const called = isBlank(name) ? 'Tim tanpa nama' : name.trim();
  return number > 0 ? `${number}. ${called}` : called;
}

/** Why a judge does not score a team. */
export function barredText({ judge }: Pick<JudgeSheets, 'judge'>, { unit }: Judged): string {
  const isOwn = !isBlank(unit) && unit.trim().toLowerCase() === judge.unit.trim().toLowerCase();
  return isOwn
    ? 'Tidak Anda nilai: tim ini dari unit kerja Anda sendiri.'
    : 'Tidak Anda nilai: ditetapkan panitia.';
}

/** How far a sheet has come: "12 dari 41 butir terisi". */
export function progressText({ items, empty, beyond }: SheetProgress): string {
  const filled = items - empty.length;
  const state =
    items === 0
      ? 'Tanpa butir'
      : filled === 0
        ? 'Belum dinilai'
        : filled === items
          ? 'Lengkap'
          : `${filled} dari ${items} butir terisi`;
  return beyond === 0 ? state : `${state}; ${beyond} nilai di luar batas`;
}

/** What is still empty before sheets are handed in, team by team: "KBK Melati: 3 butir kosong". */
export function emptyTexts(teams: readonly TeamProgress[]): readonly string[] {
  return teams.flatMap(({ team, sheets }) =>
    sheets
      .filter(({ empty }) => empty.length > 0)
      .map(({ form, items, empty }) => {
        const of = sheets.length > 1 ? `${teamLabel(team)}, ${form.name}` : teamLabel(team);
        return `${of}: ${empty.length === items ? 'belum dinilai' : `${empty.length} butir kosong`}`;
      }),
  );
}

/** What a file of the committee changed, or another copy of the same sheets brought. */
function changedText({ teams, forms, seal, about, taken, left }: SheetsChanged): string {
  const parts = [
    teams ? 'daftar atau urutan tampil tim' : '',
    forms ? 'formulir penilaian' : '',
    seal ? 'segel aturan' : '',
    about ? 'data gelar atau juri' : '',
  ].filter((part) => part !== '');
  return joined(
    [
      parts.length === 0 ? '' : `Yang berubah: ${formatList(parts)}.`,
      taken === 0 ? '' : `${taken} isian dari berkas mengisi yang kosong.`,
      left === 0
        ? ''
        : `${left} nilai tidak punya tempat lagi di formulir atau daftar tim; nilainya tetap disimpan, tetapi tidak dihitung.`,
      'Nilai yang sudah Anda isi tetap.',
    ],
    ' ',
  );
}

type Received =
  | {
      readonly ok: true;
      readonly became: 'new' | 'merged' | 'same';
      readonly changed: SheetsChanged | null;
    }
  | { readonly ok: false; readonly error: Unreadable | 'full' | 'busy' | 'frozen' };

/** What became of a `.juri` file. */
export function receivedSheetsText(received: Received): string {
  if (received.ok) {
    if (received.became === 'new') return 'Lembar juri sudah dibuka di sini.';
    if (received.changed === null)
      return 'Isinya sama dengan yang sudah ada di sini; tidak ada yang berubah.';
    return changedText(received.changed);
  }
  const { error } = received;
  if (error === 'busy')
    return 'Lembar juri ini sedang ditulis di tab lain. Tutup dahulu tab itu, lalu buka lagi berkasnya.';
  if (error === 'full') return 'Ruang simpan peramban penuh. Tidak ada yang diubah.';
  if (error === 'frozen')
    return 'Lembar juri ini sudah diserahkan, dan berkas ini akan mengubahnya. Buka kembali dahulu lembarnya, dengan alasan. Tidak ada yang diubah.';
  return unreadableSheetsText(error);
}

/** Why a file that should hold a judge's sheets cannot be read. */
export function unreadableSheetsText(error: Unreadable): string {
  return error.kind === 'foreign'
    ? 'Ini bukan berkas lembar juri. Pilih berkas .juri.'
    : unreadableText(error);
}

/** Said of sheets whose code does not fit what stands on them. */
export const ALTERED_SHEETS =
  'Kode penyerahan tidak cocok dengan nilai di dalam lembar ini: isinya berubah sesudah diserahkan. Bandingkan dengan kode pada slip bertanda tangan.';

/** What the code on the slip is for. */
export const SLIP =
  'Tulis kode ini pada slip, tanda tangani, lalu serahkan slip bersama berkas .juri kepada panitia. Tanpa slip, berkas yang diubah orang lain tidak dapat dikenali.';
