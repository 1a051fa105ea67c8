import { resolveParent } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses, ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';

/** Which bar of another Pareto this one takes apart, as caption and as sentence; both empty where it takes none. */
export interface ParetoParent {
  /** ": rincian Berkas tidak lengkap". */
  readonly suffix: string;
  readonly told: string;
}

/** Names the bar above, and says where the parts do not add up to it. */
export function paretoParent(
  held: HeldUses,
  use: ParetoUse,
  { total }: ParetoResult,
): ParetoParent {
  const parent = resolveParent(held, use);
  if (parent === null) return { suffix: '', told: '' };
  const { category } = parent;
  const above = analysePareto(parent.input);
  const bar = above.rows.find((row) => row.category.toLowerCase() === category.toLowerCase());
  const title = toolCaption('pareto', parent.use.title);
  const suffix = `: rincian ${category}`;
  if (bar === undefined) return { suffix, told: '' };
  const unit = parent.input.weight === 'amount' ? parent.use.evidence.unit : '';
  const write = (value: number): string => formatQuantity(value, unit);
  const told = `Diagram ini merinci ${withinSentence(category)} (${write(bar.count)} dari ${write(above.total)}) pada ${title}.`;
  const isSame = use.input.weight === parent.input.weight;
  const differs = isSame && Math.abs(total - bar.count) > 1e-9 * Math.max(total, bar.count);
  const warning = ` Jumlah rinciannya ${write(total)}, berbeda dari ${write(bar.count)} pada diagram itu.`;
  return { suffix, told: differs ? told + warning : told };
}
