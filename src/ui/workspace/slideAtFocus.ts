import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

/** The slide of what the user is at: the use of a tool that has the focus, or its section; empty for neither. */
export function slideAtFocus(sections: readonly SectionId[]): string {
  const focused = document.activeElement;
  const section = sections.find((id) => focused?.closest(`#${sectionElementId(id)}`));
  if (section === undefined) return '';
  const row = focused?.closest<HTMLElement>('[role="group"][data-row]')?.dataset['row'];
  return row === undefined ? section : `${section}.${row}`;
}
