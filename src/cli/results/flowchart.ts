import { z } from 'zod';
import type { FlowchartResult } from '#domain/tools/flowchart.ts';
import { counted, known, listOf, places, printed } from './said.ts';

export const flowchartResult = printed({
  steps: listOf(
    z.strictObject({
      shape: z.enum(['start', 'activity', 'decision', 'end']),
      text: z.string(),
      who: z.string(),
      otherwise: known.describe('Nomor langkah yang dituju bila jawabannya tidak.'),
    }),
  ).describe('Langkah yang ada isinya. Nomor langkah ialah urutannya di sini, mulai dari 1.'),
  activities: counted.describe('Banyak kegiatan.'),
  decisions: counted.describe('Banyak keputusan.'),
  returns: listOf(z.strictObject({ from: counted, to: counted })).describe(
    'Keputusan yang mengembalikan alur ke langkah sebelumnya.',
  ),
  oneWay: places.describe('Keputusan yang hanya punya satu jalan.'),
  unreached: places.describe('Langkah yang tidak dituju jalan mana pun.'),
  stopsAt: known.describe('Langkah terakhir, bila alur berhenti di situ tanpa simbol selesai.'),
  unnamed: places.describe('Kegiatan dan keputusan yang belum diisi.'),
  notAsked: places.describe('Langkah bukan keputusan yang menyebut tujuan “tidak”.'),
}) satisfies z.ZodType<FlowchartResult>;
