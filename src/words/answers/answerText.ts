import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { fieldParts } from '#domain/risalah/address.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { listed } from './listed.ts';
import { columnText } from './columnText.ts';
import { fieldTextOf } from './fieldTexts.ts';

/**
 * What a team has answered to a question, in words: a text as it stands, a table by what its rows are called, a tool by
 * its title. Empty while there is nothing, also where a table holds only what a new risalah already held.
 */
export function answerText(risalah: Risalah, question: AnswerField): string {
  const { section, field, column } = fieldParts(question);
  const answers = risalah[section] as Readonly<Record<string, unknown>>;
  const value = answers[field];
  if (column !== '') return listed(columnText(risalah, value, column));
  const text = fieldTextOf(question);
  if (text !== undefined) return text(risalah);
  return typeof value === 'string' ? value.trim() : '';
}

/** The same, cut at a word's end where it is longer than a reader wants. */
export function shortAnswer(risalah: Risalah, question: AnswerField, most = 160): string {
  const text = answerText(risalah, question).replaceAll(/\s+/g, ' ');
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/, '')} …`;
}
