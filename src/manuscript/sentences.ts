import { inForce } from '#domain/risalah/carries/inForce.ts';
import type { InForce } from '#domain/risalah/carries/inForce.ts';
import type { Sentences } from '#domain/risalah/carries/carry.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { quantityText } from '#words/printed.ts';
import { smartText } from '#words/readings/smart.ts';
import { toolUseView } from './tools/toolViews.ts';

/** The wording of answers that are carried. */
export const sentences: Sentences = {
  reading: (held, use) => firstSentence(toolUseView(held, use).reading),
  quantity: quantityText,
  smart: smartText,
};

/** The record with every carried answer in its place: what all but the forms read. */
export function answersInForce(risalah: Risalah): InForce {
  return inForce(risalah, sentences);
}
