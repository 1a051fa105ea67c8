import { answerField } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { isShare } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import type { Share } from '#domain/tools/shares.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { shareText } from './printed.ts';
import { answerLabel } from './labels/answerLabel.ts';
import { toolNames } from './tools.ts';

/** Where a carried answer comes from, as it follows "dari": "alternatif perbaikan", "lembar periksa". */
export function originName({ from, to }: Pick<Origin, 'from' | 'to'>, held: HeldUses): string {
  const isHere = from.section === to.section && from.row === to.row;
  const [field = '', column = ''] = from.field.split('.');
  if (field === 'data')
    return isHere ? 'datanya sendiri' : withinSentence(useOf(from, held)?.name ?? '');
  const answer = isHere
    ? answerField(from.section, field, column)
    : answerField(from.section, field);
  return answer === null ? '' : withinSentence(answerLabel(answer));
}

/** Which of several it is: "Keluhan di loket"; empty where the name alone tells. */
export function originTitle({ from }: Pick<Origin, 'from'>, held: HeldUses): string {
  return from.field.startsWith('data') ? (useOf(from, held)?.title ?? '') : '';
}

function useOf(
  { row }: Address,
  held: HeldUses,
): { readonly name: string; readonly title: string } | null {
  const use = toolUses(held).find((each) => each.use.id === row)?.use;
  return use === undefined ? null : { name: toolNames[use.tool], title: use.title.trim() };
}

/** What the source says, where it is short enough to stand beside a box: a number, two counts or a date. */
export function originText({ value }: Pick<Origin, 'value'>): string {
  if (typeof value === 'number') return formatNumber(value, { atMost: 10 });
  if (isShare(value as Measured)) return shareText(value as Share);
  return typeof value === 'string' && DAY.test(value) ? formatDate(value) : '';
}

const DAY = /^\d{4}-\d{2}(-\d{2})?$/;
