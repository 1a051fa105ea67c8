import type { Convention } from '#domain/convention/schema/convention.ts';
import type { LogAct, LogEntry } from '#domain/convention/schema/sheet.ts';
import { contestantNamed, judgeNamed } from './names.ts';

type Named = Pick<Convention, 'contestants' | 'judges'>;

const texts: Readonly<Record<LogAct, (entry: LogEntry, convention: Named) => string>> = {
  sealed: ({ code }) => `Ketentuan disegel dengan kode ${code}`,
  unsealed: ({ code }) => `Segel ${code} dibuka`,
  drawn: ({ code }) => `Urutan tampil diundi dengan benih “${code}”`,
  received: (entry, of) => `Lembar ${judge(entry, of)} diterima dengan kode ${entry.code}`,
  changed: (entry, of) => `Lembar ${judge(entry, of)} berubah; kode sekarang ${entry.code}`,
  late: (entry, of) =>
    `Lembar ${judge(entry, of)} masuk sesudah hasil ditutup, dengan kode ${entry.code}`,
  'handed-in': ({ code }) => `Lembar diserahkan dengan kode ${code}`,
  'sheets-reopened': (entry, of) =>
    `Lembar ${judge(entry, of)} dibuka kembali${entry.code === '' ? '' : `; kode sebelumnya ${entry.code}`}`,
  timed: (entry, of) => `Waktu ${team(entry, of)} dicatat`,
  withdrawn: (entry, of) => `${team(entry, of)} mengundurkan diri`,
  returned: (entry, of) => `${team(entry, of)} ikut kembali`,
  closed: ({ code }) => `Hasil ditutup dengan kode ${code}`,
  'result-reopened': ({ code }) => `Hasil dengan kode ${code} dibuka kembali`,
  announced: () => 'Juara diumumkan',
  objected: (entry, of) => `${team(entry, of)} menyanggah`,
  answered: (entry, of) => `Sanggahan ${team(entry, of)} dijawab`,
};

/** What an entry of a log says, without its reason. */
export function logText(entry: LogEntry, convention: Named): string {
  return texts[entry.act](entry, convention);
}

function judge({ about }: LogEntry, convention: Named): string {
  return judgeNamed(convention, about);
}

function team({ about }: LogEntry, convention: Named): string {
  return contestantNamed(convention, about);
}
