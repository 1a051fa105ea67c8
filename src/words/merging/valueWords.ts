import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import { answerFields } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { answerText } from '#words/answers/answerText.ts';
import { annexKindNames } from '#words/annexes.ts';
import { conclusionNames } from '#words/causes.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';
import { approvalStatusNames, numberKindNames, roleNames } from '#words/people.ts';
import { amountText, dayText } from '#words/printed.ts';
import { benefitKindNames, certaintyNames, effectNames, progressNames } from '#words/results.ts';
import { phaseNames } from '#words/sections.ts';
import { shapeNames, standardKindNames } from '#words/standards.ts';
import { directionNames, stanceNames } from '#words/theme.ts';
import type { Spot } from './placeWords.ts';
import { nameOfRow, rowNames } from './rowNames.ts';

/** An answer of one copy in words, line by line; of a row what it says in each field that says something. */
export type ValueWords = readonly { readonly label: string; readonly words: string }[];

const DAY = /^\d{4}-\d{2}(-\d{2})?$/;

const choices: readonly Readonly<Record<string, string>>[] = [
  stanceNames,
  directionNames,
  conclusionNames,
  roleNames,
  numberKindNames,
  approvalStatusNames,
  progressNames,
  benefitKindNames,
  certaintyNames,
  effectNames,
  standardKindNames,
  annexKindNames,
  shapeNames,
  phaseNames,
];

/** What a copy answers where it differs from the other. */
export function valueWords(spot: Spot, value: unknown, copy: Risalah): ValueWords {
  const { section, row, field } = spot;
  const known = answerFields.find((each) => each === `${section}/${field}`);
  if (row === '' && known !== undefined && typeof value !== 'string') {
    return line(answerText(copy, known));
  }
  if (!isAnswers(value) || isWhole(value)) return line(words(value, copy));
  return Object.entries(value).flatMap(([key, each]) => {
    const said = key === 'id' ? '' : words(each, copy);
    if (said === '') return [];
    const column = answerFields.find((one) => one === `${section}/${field}.${key}`);
    const label = column === undefined ? (rowNames(copy).get(key) ?? '') : answerLabel(column);
    return [{ label, words: said }];
  });
}

function line(said: string): ValueWords {
  return isBlank(said) ? [] : [{ label: '', words: said }];
}

/** What is one answer although it has parts: an amount, a photograph. */
function isWhole(value: Answers): boolean {
  return 'typed' in value || ('count' in value && 'of' in value) || 'hash' in value;
}

function words(value: unknown, copy: Risalah): string {
  if (typeof value === 'string') return textWords(value, copy);
  if (typeof value === 'number') return amountText(value);
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (Array.isArray(value)) return listWords(value, copy);
  if (!isAnswers(value)) return '';
  if ('hash' in value) return photoWords(value);
  if (isWhole(value)) return amountText(value as Measured);
  const names = rowNames(copy);
  return joined(
    Object.entries(value).map(([key, each]) => {
      const said = key === 'id' ? '' : words(each, copy);
      const name = names.get(key) ?? '';
      return said === '' || name === '' ? said : `${name}: ${said}`;
    }),
    '; ',
  );
}

function textWords(value: string, copy: Risalah): string {
  const name = rowNames(copy).get(value);
  if (name !== undefined && name !== '') return name;
  if (DAY.test(value)) return dayText(value);
  const choice = choices.find((names) => names[value] !== undefined)?.[value];
  return choice ?? value.trim();
}

function listWords(list: readonly unknown[], copy: Risalah): string {
  if (list.length === 0) return '';
  if (list.every((each) => isAnswers(each) && 'hash' in each)) return `${list.length} foto`;
  const said = list
    .map((each) => (isAnswers(each) ? nameOfRow(copy, each) : words(each, copy)))
    .filter((each) => each !== '');
  const NAMED = 6;
  if (said.length === 0) return `${list.length} baris`;
  return said.length <= NAMED
    ? formatList(said)
    : `${said.slice(0, NAMED).join('; ')}; dan ${list.length - NAMED} lagi`;
}

function photoWords({ caption }: Answers): string {
  return typeof caption === 'string' && !isBlank(caption)
    ? `foto “${caption.trim()}”`
    : 'foto tanpa keterangan';
}
