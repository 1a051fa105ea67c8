import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { BadInput } from './badInput.ts';
import { rawInputs } from './rawInputs.ts';

/** The name, when `analyse` and `schema` know it. */
export function toolNamed(name: string): string {
  const known = [...new Set<string>([...toolIds, ...rawInputs.map(({ tool }) => tool)])];
  if (known.includes(name)) return name;
  throw new BadInput(`Alat “${name}” tidak ada. Pilihan: ${known.join(', ')}.`);
}

export function isToolId(name: string): name is ToolId {
  return toolIds.some((id) => id === name);
}
