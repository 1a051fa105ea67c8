import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { amountText, dayText } from '#words/printed.ts';
import { causeText, measureText } from '#words/pointed.ts';
import { conclusionNames } from '#words/causes.ts';
import { directionNames, stanceNames } from '#words/theme.ts';
import { standardKindNames } from '#words/standards.ts';
import { progressNames } from '#words/results.ts';

type Row = Readonly<Record<string, unknown>>;

/** An ISO date or month. */
const DAY = /^\d{4}-\d{2}(-\d{2})?$/;

/** Words that stand for stored choices, by column. */
const choiceNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stance: stanceNames,
  conclusion: conclusionNames,
  direction: directionNames,
  status: progressNames,
  kind: standardKindNames,
};

/** What the cells of one column say, each with the row's name where the cell alone would say too little. */
export function columnText(risalah: Risalah, table: unknown, column: string): readonly string[] {
  if (!Array.isArray(table)) return [];
  return table.flatMap((each: unknown): string[] => {
    const row = each as Row;
    const value = row[column];
    const words = cellText(risalah, column, value);
    if (words === '') return [];
    const name = rowName(risalah, row, column);
    const isShort = typeof value !== 'string' || column in choiceNames || DAY.test(value);
    const told = column in choiceNames ? words.toLowerCase() : words;
    return [isShort && name !== '' ? `${name}: ${told}` : words];
  });
}

function cellText(risalah: Risalah, column: string, value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '';
    return column === 'attendees' ? `${value.length} hadir` : `${value.length} foto`;
  }
  if (typeof value === 'number') return amountText(value);
  if (typeof value !== 'string') return '';
  if (column === 'cause') return causeText(risalah, value);
  if (column === 'measure') return measureText(risalah, value);
  const choice = choiceNames[column]?.[value];
  if (choice !== undefined) return choice;
  return DAY.test(value) ? dayText(value) : value.trim();
}

/** Columns that tell one row from the next, in the order in which they are tried. */
const NAMING = [
  'party',
  'indicator',
  'problem',
  'what',
  'alternative',
  'done',
  'agenda',
  'date',
  'text',
];

function rowName(risalah: Risalah, row: Row, column: string): string {
  const cause = row['cause'];
  if (column === 'conclusion' && typeof cause === 'string') return causeText(risalah, cause);
  for (const key of NAMING) {
    const value = row[key];
    if (key === column || typeof value !== 'string' || isBlank(value)) continue;
    return DAY.test(value) ? dayText(value) : value.trim();
  }
  return '';
}
