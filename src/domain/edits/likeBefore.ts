import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/**
 * A new histogram that shows what came after is grouped and reckoned as the only one from before: two pictures that are
 * laid side by side must not differ by their settings. Any other use stays as it is.
 */
export function likeBefore(
  use: ToolUse,
  section: string,
  { background, inventory }: Pick<Risalah, 'background' | 'inventory'>,
): ToolUse {
  if (use.tool !== 'histogram' || section !== 'comparison') return use;
  const [before, ...others] = [...background.data, ...inventory.data].flatMap((each) =>
    each.tool === 'histogram' ? [each.input] : [],
  );
  if (before === undefined || others.length > 0) return use;
  const { convention, rule, k, width, quartiles, curve } = before;
  return { ...use, input: { ...use.input, convention, rule, k, width, quartiles, curve } };
}
