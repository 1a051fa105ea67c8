/** Where something holds what is no number, as paths; JSON would hide it. */
export function unspeakable(held: unknown, path = ''): readonly string[] {
  if (typeof held === 'number') return Number.isFinite(held) ? [] : [path];
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).flatMap(([name, each]) => unspeakable(each, `${path}.${name}`));
}
