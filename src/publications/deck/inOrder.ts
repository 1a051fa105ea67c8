interface Known {
  readonly id: string;
}

/**
 * Slides in the team's order. One that it does not name, because it came later, stands behind the one that the method
 * puts before it; a name without a slide is passed over.
 */
export function inOrder<One extends Known>(
  slides: readonly One[],
  wanted: readonly string[],
): readonly One[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const placed = [...new Set(wanted)].flatMap((id) => byId.get(id) ?? []);
  if (placed.length === 0) return slides;
  const named = new Set(placed);
  let before: One | undefined;
  for (const slide of slides) {
    if (!named.has(slide)) {
      placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, slide);
    }
    before = slide;
  }
  return placed;
}
