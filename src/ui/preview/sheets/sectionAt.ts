import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionIds } from '#domain/method/sectionId.ts';

/** The section of the passage that was pressed; `null` where words were only marked, or a link was meant. */
export function sectionAt(target: EventTarget): SectionId | null {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return null;
  const selection = window.getSelection();
  if (selection !== null && !selection.isCollapsed) return null;
  const id = target.closest<HTMLElement>('[data-section]')?.dataset.section;
  return sectionIds.find((known) => known === id) ?? null;
}
