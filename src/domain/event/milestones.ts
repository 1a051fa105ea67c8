import { stepSections, stepSectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { phases } from '#domain/method/phase.ts';

/**
 * What offices chase teams for: the analysis (steps 1–3 of eight), the improvement carried out (1–5), the whole (1–8).
 * Told by phases, so that every edition of the method reaches the same ones.
 */
export const milestoneIds = ['analysed', 'carried-out', 'whole'] as const;
export type MilestoneId = (typeof milestoneIds)[number];

/** So many of the eight phases. */
export const phasesUntil: Readonly<Record<MilestoneId, number>> = {
  analysed: 3,
  'carried-out': 5,
  whole: 8,
};

/** The sections that a milestone asks for, in their order. */
export function sectionsUntil(milestone: MilestoneId): readonly SectionId[] {
  const asked: readonly string[] = phases.slice(0, phasesUntil[milestone]);
  return stepSectionIds.filter((id) => asked.includes(stepSections[id]));
}
