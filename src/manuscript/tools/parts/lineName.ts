import type { SectionId } from '#domain/method/sectionId.ts';
import { chartWords } from '#words/drawings/chartWords.ts';

/** Sections that stand before the target is set, or hold causes against what ought to be. */
const beforeTarget: readonly SectionId[] = ['background', 'inventory', 'verification'];

/**
 * What the line is called that a chart is held against: one report has one target, and what was measured before there was
 * one is held against a standard.
 */
export function lineName(section: SectionId): string {
  return beforeTarget.includes(section) ? chartWords.standard : chartWords.target;
}
