import { paretoOfSheet } from '#domain/tools/pareto.ts';
import type { ParetoInput } from '#domain/tools/pareto.ts';
import { isBlank } from '#language/isBlank.ts';
import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Problem, TargetRow } from '#domain/risalah/schema/theme.ts';
import type { ToolUse, ToolUseOf } from '#domain/risalah/schema/toolUse.ts';

/** The sections in which tools are used, in the order of the report. */
export const dataSections = [
  'background',
  'inventory',
  'verification',
  'actions',
  'comparison',
  'remainder',
] as const;
export type DataSection = (typeof dataSections)[number];

/** All that tools read of a record: the uses in its sections, and what their lines stand for where it says so. */
export type HeldUses = {
  readonly [Section in DataSection]: { readonly data: readonly ToolUse[] };
} & {
  readonly target?: { readonly rows: readonly Pick<TargetRow, 'target' | 'unit'>[] };
  readonly inventory: { readonly problems?: readonly Pick<Problem, 'target' | 'unit'>[] };
  readonly verification: {
    readonly rows?: readonly Pick<VerificationRow, 'use' | 'standard'>[];
  };
};

const none = { data: [] };

/** A record without a use, for one that stands alone. */
export const noUses: HeldUses = {
  background: none,
  inventory: none,
  verification: none,
  actions: none,
  comparison: none,
  remainder: none,
};

export type ParetoUse = ToolUseOf<'pareto'>;
export type CheckSheetUse = ToolUseOf<'check-sheet'>;

/** Every use of a tool with the section that holds it. */
export function toolUses(
  held: HeldUses,
): readonly { readonly section: DataSection; readonly use: ToolUse }[] {
  return dataSections.flatMap((section) => held[section].data.map((use) => ({ section, use })));
}

/**
 * What a Pareto is drawn from: the totals of the check sheet it names, else the items typed in it.
 *
 * The totals are read anew each time, so a count corrected in the check sheet is corrected everywhere.
 */
export function resolvePareto(held: HeldUses, use: ParetoUse): ParetoInput {
  const sheet = checkSheetById(held, use.from);
  return sheet === null ? use.input : paretoOfSheet(use, sheet.input);
}

/** The input of the Pareto that this one is compared with; `null` where it names none. */
export function resolveBefore(held: HeldUses, use: ParetoUse): ParetoInput | null {
  if (use.before === '' || use.before === use.id) return null;
  const before = toolUses(held).find(({ use: other }) => other.id === use.before)?.use;
  return before?.tool === 'pareto' ? resolvePareto(held, before) : null;
}

/** The Pareto of which this one takes a bar apart, with that bar's name; `null` where it names none. */
export function resolveParent(
  held: HeldUses,
  use: ParetoUse,
): { readonly use: ParetoUse; readonly input: ParetoInput; readonly category: string } | null {
  const { use: id, category } = use.parent;
  if (id === '' || id === use.id || isBlank(category)) return null;
  const parent = toolUses(held).find(({ use: other }) => other.id === id)?.use;
  if (parent?.tool !== 'pareto') return null;
  return { use: parent, input: resolvePareto(held, parent), category: category.trim() };
}

/** Id of the check sheet that a use is drawn from; empty where it holds its own data. */
export function sourceOf(use: { readonly id: string; readonly from?: string }): string {
  return use.from ?? '';
}

/** The check sheet of that id; `null` where there is none. */
export function checkSheetById(held: HeldUses, id: string): CheckSheetUse | null {
  if (id === '') return null;
  const found = toolUses(held).find(({ use }) => use.id === id)?.use;
  return found?.tool === 'check-sheet' ? found : null;
}
