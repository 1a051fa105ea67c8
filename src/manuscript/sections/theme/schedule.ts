import { presentation } from '#manuscript/blocks/presented.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { scheduleInFull } from '#manuscript/opening/schedule.ts';

/** The schedule stands in the introduction, and the step refers to it; without an introduction it stands here. */
export function schedule(context: Context): readonly Block[] {
  const full = scheduleInFull(context);
  if (!context.options.format.chapters.introduction) return full;
  const anchors = full.flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure' ? [block.anchor] : [],
  );
  if (anchors.length === 0) return [];
  return [presentation('schedule', 'Jadwal kegiatan, dengan rencana dan realisasinya,', anchors)];
}
