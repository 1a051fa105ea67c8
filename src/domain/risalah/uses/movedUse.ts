import { resolveControlChart } from './resolveControlChart.ts';
import type { SheetPartNames } from './resolveStratification.ts';
import { resolveStratification } from './resolveStratification.ts';
import { resolvePareto } from './resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/**
 * A copy of a use that can stand in another risalah: it has the new id, and holds itself the data that it took from
 * others of its own risalah.
 */
export function movedUse(
  risalah: Risalah,
  use: ToolUse,
  { id, names }: { readonly id: string; readonly names: SheetPartNames },
): ToolUse {
  switch (use.tool) {
    case 'pareto':
      return {
        ...use,
        id,
        input: resolvePareto(risalah, use),
        from: '',
        before: '',
        parent: { use: '', category: '' },
      };
    case 'stratification':
      return { ...use, id, input: resolveStratification(risalah, use, names), from: '' };
    case 'control-chart':
      return { ...use, id, input: resolveControlChart(risalah, use), from: '' };
    default:
      return { ...use, id };
  }
}
