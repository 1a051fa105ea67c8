import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import { numberWords, percentWords } from '#templates/examples/numberWords.ts';

/** A dominant cause's proof: its data, and what they say. */
interface Proof {
  readonly use: ToolUse;
  readonly result: string;
}

/** Applicants by where they had learnt what to bring. */
const sources = [
  { name: 'Papan di kantor', complete: 58, returned: 8 },
  { name: 'Laman dinas', complete: 35, returned: 6 },
  { name: 'Kantor desa', complete: 32, returned: 27 },
  { name: 'Kenalan', complete: 20, returned: 14 },
];
const asked = sources.reduce((sum, { complete, returned }) => sum + complete + returned, 0);
const [official, hearsay] = [sources.slice(0, 2), sources.slice(2)].map(shareReturned);

export const sourceSurvey: Proof & { readonly asked: number } = {
  asked,
  result: `Dari papan dan laman ${official} dikembalikan; dari kantor desa dan kenalan ${hearsay}`,
  use: {
    id: 'source-survey',
    title: 'Berkas yang dikembalikan menurut sumber persyaratan',
    tool: 'stratification',
    input: {
      ...emptyStratification,
      columns: [{ id: 'source', name: 'Sumber persyaratan' }],
      rows: sources.map(({ name, returned }) => ({ words: [name], amount: returned })),
      by: 'source',
      exposures: sources.map(({ name, complete, returned }) => ({
        stratum: name,
        n: complete + returned,
      })),
    },
    from: '',
    split: 'stratum',
    evidence: {
      question: 'Apakah sumber persyaratan memengaruhi kelengkapan berkas?',
      measured: 'berkas dikembalikan',
      unit: 'berkas',
      periodFrom: '2025-08-25',
      periodTo: '2025-08-29',
      place: 'Pintu keluar ruang pelayanan',
      collector: 'Sekretaris KBK dan Anggota 2',
      source: 'lembar wawancara KBK Lengkap',
      n: asked,
      reading: 'Kantor desa masih memakai brosur tahun 2019, sebelum persyaratan berubah.',
    },
  },
};

const trial = { handedOut: 50, plain: 14, withSample: 4 };
const faulty = [trial.plain, trial.withSample].map((count) => (count / trial.handedOut) * 100);

export const formTrial: Proof & { readonly n: number } = {
  n: trial.handedOut * 2,
  result: `${trial.plain} dari ${trial.handedOut} formulir biasa salah isi (${numberWords(faulty[0] ?? 0)}%), dengan contoh hanya ${trial.withSample} dari ${trial.handedOut} (${numberWords(faulty[1] ?? 0)}%)`,
  use: {
    id: 'form-trial',
    title: 'Formulir yang salah isi menurut bentuk formulir',
    tool: 'series',
    input: {
      shape: 'bar',
      categoryTitle: 'Bentuk formulir',
      categories: ['Tanpa contoh pengisian', 'Dengan contoh pengisian'],
      series: [{ name: 'Formulir salah isi', role: 'data', values: faulty }],
      target: 10,
    },
    evidence: {
      question: 'Apakah contoh pengisian mengurangi kesalahan?',
      measured: 'formulir salah isi',
      unit: '%',
      periodFrom: '2025-09-01',
      periodTo: '2025-09-03',
      place: 'Meja isian',
      collector: 'Anggota 1 dan Anggota 3',
      source: 'berkas uji coba formulir',
      n: trial.handedOut * 2,
      reading: 'Dengan contoh di baliknya, kesalahan turun di bawah standar.',
    },
  },
};

function shareReturned(group: readonly (typeof sources)[number][]): string {
  const returned = group.reduce((sum, each) => sum + each.returned, 0);
  const all = group.reduce((sum, each) => sum + each.complete + each.returned, 0);
  return `${returned} dari ${all} berkas (${percentWords(returned, all)})`;
}
