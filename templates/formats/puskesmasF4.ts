import type { Format } from '#domain/method/format.ts';
import { fullReport } from './fullReport.ts';

/** The full report on an office's own paper: a puskesmas that asks for F4 and Arial (scribd 383693913). */
export const puskesmasF4 = {
  ...fullReport,
  id: 'puskesmas-f4',
  name: 'Puskesmas F4',
  paper: 'F4',
  font: 'Arial',
  cover: { size: 22, capitals: true },
  margins: { left: 3, top: 2.5, right: 2.5, bottom: 3 },
} as const satisfies Readonly<Format>;
