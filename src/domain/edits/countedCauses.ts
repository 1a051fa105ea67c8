import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sourceOf } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';

/** Kinds that a check sheet or a Pareto has counted before the causes were sought, and that are no cause yet. */
export function countedCauses(
  { background, inventory }: Pick<Risalah, 'background' | 'inventory'>,
  causes: readonly Cause[],
): readonly string[] {
  const names = [...background.data, ...inventory.data].flatMap((use): readonly string[] => {
    if (use.tool === 'check-sheet') return use.input.kinds.map(({ name }) => name);
    return use.tool === 'pareto' && sourceOf(use) === ''
      ? use.input.items.map(({ category }) => category)
      : [];
  });
  const known = new Set(causes.map(({ text }) => plain(text)));
  return names
    .map((name) => name.trim())
    .filter((name) => {
      const isNew = !isBlank(name) && !known.has(plain(name));
      known.add(plain(name));
      return isNew;
    });
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
