import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Standard, ProcedureStep } from '#domain/risalah/schema/standards.ts';

/** The three standards that keep an improvement. */
export const standardKindNames = {
  input: 'Standar masukan',
  process: 'Standar proses',
  output: 'Standar keluaran',
} as const satisfies Record<Standard['kind'], string>;

/** How a deviation from the standard makes itself known. */
export const warningNames = {
  '': '',
  automatic: 'Otomatis',
  manual: 'Tidak otomatis',
  none: 'Tidak ada',
} as const satisfies Record<Risalah['standards']['warning'], string>;

/** The symbols of a procedure's flow. */
export const shapeNames = {
  start: 'Mulai',
  activity: 'Kegiatan',
  decision: 'Keputusan',
  end: 'Selesai',
} as const satisfies Record<ProcedureStep['shape'], string>;
