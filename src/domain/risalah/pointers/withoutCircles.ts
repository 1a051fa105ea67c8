import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';

/** The diagram with every cause hanging on a category, on another cause, or on nothing: circles are cut once. */
export function withoutCircles(diagram: CauseEffectInput): CauseEffectInput {
  const categories = new Set(diagram.categories.map((category) => category.id));
  const parents = new Map(diagram.causes.map((cause) => [cause.id, cause.parent]));
  for (const cause of diagram.causes) {
    const parent = parents.get(cause.id) ?? '';
    if (categories.has(parent)) continue;
    if (!parents.has(parent) || leadsTo(cause.id, parent, parents)) parents.set(cause.id, '');
  }
  const isSame = (cause: Cause) => parents.get(cause.id) === cause.parent;
  if (diagram.causes.every(isSame)) return diagram;
  const causes = diagram.causes.map((cause): Cause =>
    isSame(cause) ? cause : { ...cause, parent: parents.get(cause.id) ?? '' },
  );
  return { ...diagram, causes };
}

/** Whether going up from `start` arrives at `id`. */
function leadsTo(id: string, start: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = parents.get(at);
  }
  return false;
}
