import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';

/** The diagram with every cause hanging on a category, on another cause, or on nothing: circles are cut once. */
export function withoutCircles(diagram: CauseEffectInput): CauseEffectInput {
  const categories = new Set(diagram.categories.map((category) => category.id));
  const parents = new Map(diagram.causes.map((cause) => [cause.id, cause.parent]));
  const order = new Map([...parents.keys()].map((id, index) => [id, index]));
  const cut = new Set<string>();
  const known = new Set<string>();
  for (const id of parents.keys()) {
    const circle = circleAbove(id, { parents, categories, known });
    const [first] = circle.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (first !== undefined) cut.add(first);
  }
  const hangsOn = ({ id, parent }: Cause): string =>
    cut.has(id) || !(categories.has(parent) || parents.has(parent)) ? '' : parent;
  if (diagram.causes.every((cause) => hangsOn(cause) === cause.parent)) return diagram;
  const causes = diagram.causes.map((cause): Cause => {
    const parent = hangsOn(cause);
    return parent === cause.parent ? cause : { ...cause, parent };
  });
  return { ...diagram, causes };
}

interface Walk {
  readonly parents: ReadonlyMap<string, string>;
  readonly categories: ReadonlySet<string>;
  /** Causes from which the way up is known; those on this way come to them, so that each is gone through once. */
  readonly known: Set<string>;
}

/** The causes of a circle that going up from `start` leads into for the first time; empty for none. */
function circleAbove(start: string, { parents, categories, known }: Walk): readonly string[] {
  const way: string[] = [];
  const onWay = new Set<string>();
  let at = start;
  while (!categories.has(at) && parents.has(at) && !known.has(at) && !onWay.has(at)) {
    way.push(at);
    onWay.add(at);
    at = parents.get(at) ?? '';
  }
  for (const id of way) known.add(id);
  return onWay.has(at) ? way.slice(way.indexOf(at)) : [];
}
