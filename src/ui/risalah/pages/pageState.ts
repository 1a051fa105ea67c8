import type { Finding } from '#domain/rules/ground/finding.ts';
import type { StepStatus } from '#domain/risalah/reading/stepStatus.ts';

/** How a page stands on the thread. */
export interface PageState {
  readonly status: StepStatus;
  /** The thread from this knot to the next: whole, torn by a finding, or not yet spun. */
  readonly thread: 'whole' | 'torn' | 'open' | 'none';
  readonly findings: readonly Finding[];
  /** "14 penyebab, 5 calon akar"; empty while there is nothing to count. */
  readonly facts: string;
}

export const statusNames: Readonly<Record<StepStatus, string>> = {
  empty: 'belum mulai',
  started: 'sedang dikerjakan',
  done: 'selesai',
};
