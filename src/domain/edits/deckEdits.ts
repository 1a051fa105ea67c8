import { emptySlideChange } from '#domain/risalah/schema/deck.ts';
import type { SlideChange } from '#domain/risalah/schema/deck.ts';
import { isBlank } from '#language/isBlank.ts';

/** The team's changes with one slide changed further; a slide that is again as it was made is not kept among them. */
export function withSlideChange(
  slides: readonly SlideChange[],
  slide: string,
  changes: Partial<Omit<SlideChange, 'slide'>>,
): SlideChange[] {
  const before = slides.find((change) => change.slide === slide) ?? emptySlideChange(slide);
  const after = { ...before, ...changes };
  const isAsMade = after.shown === '' && isBlank(after.headline) && isBlank(after.notes);
  const others = slides.filter((change) => change.slide !== slide);
  return isAsMade ? others : [...others, after];
}

/** Ids of slides with one moved past those that are shown; the very same list where there is nowhere to go. */
export function movedSlide(
  ids: readonly string[],
  id: string,
  { step, isShown }: { readonly step: -1 | 1; readonly isShown: (id: string) => boolean },
): readonly string[] {
  const from = ids.indexOf(id);
  let to = from + step;
  while (to >= 0 && to < ids.length && !isShown(ids[to] ?? '')) to += step;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
