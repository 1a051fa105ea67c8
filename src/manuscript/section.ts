import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionHeading } from './blocks/heading.ts';
import { missing } from './blocks/paragraph.ts';
import type { Context } from './context.ts';
import type { Block } from './manuscript.ts';

/** A section under its heading; while it is empty it is marked or left out, as the options say. */
export function section(
  context: Context,
  id: SectionId,
  { name, blocks }: { readonly name?: string; readonly blocks: readonly Block[] },
): readonly Block[] {
  const chosen = context.options.sections;
  if (chosen !== undefined && !chosen.includes(id)) return [];
  if (blocks.length === 0 && context.options.format.emptyAnswers === 'omit') return [];
  return [
    sectionHeading(name ?? context.guidance[id].name, id),
    ...(blocks.length === 0 ? [missing(id)] : blocks),
  ];
}
