import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';
import { keepInView } from './keepInView.ts';

/** Brings a question of the page on screen to the top of the window, with the focus on it. */
export function showQuestion(section: SectionId): void {
  const card = document.getElementById(sectionElementId(section));
  if (card === null) return;
  card.focus({ preventScroll: true });
  keepInView(card, 'start');
}
