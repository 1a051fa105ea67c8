import type { Format } from '#domain/method/format.ts';
import { conventionPaper } from './conventionPaper.ts';
import { fullReport } from './fullReport.ts';
import { puskesmasF4 } from './puskesmasF4.ts';

/** The formats on offer, in the order of the menu; the first is the default. */
export const formats: readonly [Format, ...Format[]] = [fullReport, conventionPaper, puskesmasF4];

/** What each is for, in one sentence, by its id. */
export const formatDescriptions: Readonly<Record<string, string>> = {
  [fullReport.id]:
    'Untuk dijilid dan disimpan instansi: sampul, pengesahan, daftar isi, bab, dan lampiran.',
  [conventionPaper.id]:
    'Untuk juri konvensi: identitas di halaman pertama, langsung ke langkah, tanpa lampiran.',
  [puskesmasF4.id]:
    'Risalah lengkap di kertas F4 dengan huruf Arial, sebagaimana diminta puskesmas.',
};

/** The format with this id; the default where there is none. */
export function formatById(id: string): Format {
  return formats.find((format) => format.id === id) ?? formats[0];
}
