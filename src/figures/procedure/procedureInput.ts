import type { FlowStep } from '#figures/flow/links.ts';

/** The flow of an SOP as offices draw it: rows of activities, a column for each performer. */
export interface ProcedureInput {
  /** Short name of what is shown: "SOP Pendaftaran Pasien". */
  readonly title: string;
  readonly performers: readonly string[];
  readonly steps: readonly ProcedureFlowStep[];
}

export interface ProcedureFlowStep extends FlowStep {
  readonly activity: string;
  /** Index of the performer; `null` where it is not known: the row then has no symbol. */
  readonly performer: number | null;
  readonly equipment: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
}

/** Room for one sheet, in points. */
export interface ProcedurePage {
  readonly width: number;
  readonly height: number;
  /** Default all; before a hall the flow with its times alone. */
  readonly columns?: 'all' | 'flow';
  /** Size of the words, in points. Default 8. */
  readonly fontSize?: number;
}
