import type { ProcedureStep } from '#domain/risalah/schema/standards.ts';

/** The symbols of a procedure's flow. */
export const shapeNames = {
  start: 'Mulai',
  activity: 'Kegiatan',
  decision: 'Keputusan',
  end: 'Selesai',
} as const satisfies Record<ProcedureStep['shape'], string>;
