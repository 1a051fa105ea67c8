import { inForce } from '#domain/risalah/carries/inForce.ts';
import type { InForce } from '#domain/risalah/carries/inForce.ts';
import type { Sentences } from '#domain/risalah/carries/carry.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { checkSheetById, sourceOf } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { quantityText } from '#words/printed.ts';
import { smartText } from '#words/readings/smart.ts';
import { toolUseView } from './tools/toolViews.ts';

/** The wording of answers that are carried. */
export const sentences: Sentences = {
  reading: readingOf,
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

/** The record with every carried answer in its place: what all but the forms read. */
export function answersInForce(risalah: Risalah): InForce {
  return inForce(risalah, sentences);
}
