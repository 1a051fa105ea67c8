import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { BadInput } from './badInput.ts';

export function toolNamed(name: string): ToolId {
  const id = toolIds.find((candidate) => candidate === name);
  if (id === undefined) {
    throw new BadInput(`Alat “${name}” tidak ada. Pilihan: ${toolIds.join(', ')}.`);
  }
  return id;
}
