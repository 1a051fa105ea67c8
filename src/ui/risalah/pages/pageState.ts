import type { Finding } from '#domain/rules/ground/finding.ts';
import type { StepStatus, ThreadBelow } from '#domain/risalah/reading/stepStatus.ts';

/** How a page stands on the thread. */
export interface PageState {
  readonly status: StepStatus;
  readonly thread: ThreadBelow;
  readonly findings: readonly Finding[];
  /** How many things of it are not there, as the team says. */
  readonly absent: number;
  /** "14 penyebab, 5 calon akar"; empty while there is nothing to count. */
  readonly facts: string;
}
