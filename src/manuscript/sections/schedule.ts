import { presentation } from '#manuscript/blocks/presented.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { schedule as scheduleInFull } from '#manuscript/opening/schedule.ts';

/** The schedule stands in the introduction; the step refers to it, unless the step is composed alone. */
export function schedule(context: Context): readonly Block[] {
  const full = scheduleInFull(context);
  if (context.options.sections !== undefined) return full;
  const anchors = full.flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure' ? [block.anchor] : [],
  );
  if (anchors.length === 0) return [];
  return [presentation('schedule', 'Jadwal kegiatan, dengan rencana dan realisasinya,', anchors)];
}
