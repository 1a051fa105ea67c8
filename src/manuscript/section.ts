import type { SectionId } from '#domain/method/sectionId.ts';
import { blank } from './blocks/blank.ts';
import { sectionHeading } from './blocks/heading.ts';
import type { Context } from './context.ts';
import type { Block } from './manuscript.ts';
import { isLeftOut, shortened } from './summary.ts';

/** A section under its heading; while it is empty it is marked or left out, as the format says. */
export function section(
  context: Context,
  id: SectionId,
  { name, blocks }: { readonly name?: string; readonly blocks: readonly Block[] },
): readonly Block[] {
  const short = shortened(context, blocks);
  const told = short.length > 0 ? short : blank(context, id);
  if (told.length === 0 || isLeftOut(context, id)) return [];
  return [sectionHeading(name ?? context.guidance[id].name, id), ...told];
}
