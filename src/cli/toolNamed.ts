import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { BadInput } from './badInput.ts';

/** The tool of that name. Throws `BadInput` with the names on offer where there is none. */
export function toolNamed(name: string): ToolId {
  const id = toolIds.find((known) => known === name);
  if (id !== undefined) return id;
  throw new BadInput(`Alat “${name}” tidak ada. Pilihan: ${toolIds.join(', ')}.`);
}
