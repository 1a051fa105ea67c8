import { inForce } from '#domain/risalah/carries/inForce.ts';
import type { InForce } from '#domain/risalah/carries/inForce.ts';
import type { Sentences } from '#domain/risalah/carries/carry.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { checkSheetById, resolvePareto, sourceOf } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { isBlank } from '#language/isBlank.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import { quantityText } from '#words/printed.ts';
import { remainingText } from '#words/readings/remaining.ts';
import { smartText } from '#words/readings/smart.ts';
import { toolUseView } from './tools/toolViews.ts';

/** The wording of answers that are carried. */
export const sentences: Sentences = {
  reading: readingOf,
  proof: proofOf,
  quantity: quantityText,
  smart: smartText,
};

interface Read {
  readonly sheet: ToolUse | null;
  readonly text: string;
}

/** Sentences of data that have not changed: a use is another object when it has. */
const known = new WeakMap<ToolUse, Read>();

function readingOf(held: HeldUses, use: ToolUse): string {
  const sheet = checkSheetById(held, sourceOf(use));
  const before = known.get(use);
  if (before?.sheet === sheet) return before.text;
  const text = firstSentence(toolUseView(held, use).reading);
  known.set(use, { sheet, text });
  return text;
}

/** "Denda dianggap ringan: 19 dari 166 buku (11,4%)." of a bar that is the cause itself. */
function proofOf(held: HeldUses, use: ToolUse, cause: string): string {
  if (use.tool !== 'pareto' || isBlank(cause)) return readingOf(held, use);
  const { rows, total } = analysePareto(resolvePareto(held, use));
  const own = rows.find(({ category, other }) => !other && isSame(category, cause));
  if (own === undefined) return readingOf(held, use);
  const unit = use.evidence.unit.trim();
  return `${own.category.trim()}: ${remainingText({ ...own, total, unit })}.`;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The record with every carried answer in its place: what all but the forms read. */
export function answersInForce(risalah: Risalah): InForce {
  return inForce(risalah, sentences);
}
