import type { Method, Step } from '#domain/method/method.ts';
import type { SectionId } from '#domain/method/sectionId.ts';

/** A page of the workspace that asks questions. */
export interface Page {
  /** Stands in the address. */
  readonly id: string;
  readonly name: string;
  /** The step's number, from 1; `null` for what comes before the first and after the last. */
  readonly number: number | null;
  readonly sections: readonly SectionId[];
  /** Under which the team's own name for a step is kept; empty for a page that is no step. */
  readonly stepKey: string;
}

/** Pages of the workspace that ask nothing, as they stand in the address. */
export const SUMMARY_PAGE = 'ringkasan';
export const THREAD_PAGE = 'benang-merah';
export const MIRROR_PAGE = 'cermin-juri';
export const REHEARSAL_PAGE = 'latihan';
export const JURY_PAGE = 'pertanyaan-juri';
export const HISTORY_PAGE = 'riwayat';
export const PREVIEW_PAGE = 'pratinjau';
export const EXPORT_PAGE = 'ekspor';

export const asklessIds = [
  SUMMARY_PAGE,
  THREAD_PAGE,
  MIRROR_PAGE,
  REHEARSAL_PAGE,
  JURY_PAGE,
  HISTORY_PAGE,
  PREVIEW_PAGE,
  EXPORT_PAGE,
] as const;

export type AsklessId = (typeof asklessIds)[number];

/** The page that asks nothing of an address; the summary where the address names none. */
export function asklessIdOf(address: string): AsklessId {
  return asklessIds.find((id) => id === address) ?? SUMMARY_PAGE;
}

type StepNames = Readonly<Record<string, string>>;

/** The pages of a risalah in order: the circle, the steps of its method, the closing. */
export function pagesOf(method: Method, stepNames: StepNames): readonly Page[] {
  return [
    page('identitas', 'Identitas dan tim', ['identity', 'circle', 'members', 'values']),
    page('pengesahan', 'Pertemuan dan pengesahan', ['meetings', 'approvals', 'foreword']),
    ...method.steps.map((step, index) => stepPage(step, index + 1, { method, stepNames })),
    page('penutup', 'Penutup dan lampiran', ['closing', 'annexes']),
  ];
}

function page(id: string, name: string, sections: readonly SectionId[]): Page {
  return { id, name, number: null, sections, stepKey: '' };
}

function stepPage(
  step: Step,
  number: number,
  { method, stepNames }: { method: Method; stepNames: StepNames },
): Page {
  const stepKey = `${method.id}/${step.id}`;
  const name = stepNames[stepKey] ?? step.name;
  return { id: step.id, name, number, sections: step.sections, stepKey };
}

/** "1 Tema dan sasaran"; a page that is no step by its name alone. */
export function titleOf({ number, name }: Page): string {
  return number === null ? name : `${number} ${name}`;
}

/** "Langkah 1 dari 8", or where a page without a number stands. */
export function eyebrowOf({ number, id }: Page, method: Method): string {
  if (number !== null) return `Langkah ${number} dari ${method.steps.length}`;
  return id === 'penutup' ? 'Setelah langkah terakhir' : 'Sebelum langkah pertama';
}
