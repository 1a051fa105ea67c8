import type { Measured } from '#domain/tools/atoms.ts';
import { nameKey } from '#intake/reading/names.ts';
import { placeColumns } from '#intake/tables/placeColumns.ts';
import type { AnswerColumn } from '#intake/tables/answerColumns.ts';
import { answerAt, counted, measured, unreadIn, wordsAt } from './cellAnswers.ts';
import type { AmountRule } from './cellAnswers.ts';
import { laidOver } from './laidOver.ts';
import { taken } from './placing.ts';
import type { Target } from './target.ts';

/** A column of a grid that stands for itself: words, or numbers that may not be below a least one. */
export interface PlainColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'amount';
  readonly min?: number | undefined;
  /** Whether two counts may stand for the number. */
  readonly orShare?: boolean | undefined;
}

type Row = Readonly<Record<string, string | Measured>>;

/** Rows of a grid as something that a table can be read for: columns by their names, else by kind, else in order. */
export function columnsTarget(
  columns: readonly PlainColumn[],
  empty: (() => Row) | null,
): Target<readonly Row[]> {
  const wants = columns.map(({ name, label, kind }): AnswerColumn => ({
    key: name,
    label,
    names: [nameKey(label)],
    takes: kind === 'amount' ? 'number' : 'words',
    options: [],
  }));
  const names = new Set(wants.flatMap((want) => want.names));
  return {
    wish: {
      isWanted: (text) => names.has(nameKey(text)),
      counts: columns.every(({ kind, min }) => kind === 'text' || min === 0),
      arePeers: false,
      areEvents: false,
    },
    readsDays: false,
    sideways: 'never',
    take: ({ reading, answers }) => {
      const placed = placeColumns(reading, wants, answers);
      const ruleOf = (key: string): AmountRule | 'measured' => {
        const column = columns.find(({ name }) => name === key);
        if (column?.orShare === true) return 'measured';
        return column?.min === 0 ? counted : measured;
      };
      return {
        input: reading.data.map((row) => ({
          ...empty?.(),
          ...Object.fromEntries(
            placed.map(({ column, want: { key, takes } }) => [
              key,
              takes === 'number'
                ? answerAt(reading, { row, column }, ruleOf(key))
                : wordsAt(reading, row, column),
            ]),
          ),
        })),
        columns: placed.flatMap(({ column, want }) =>
          taken(column, want.key, want.takes === 'number' ? 'amount' : 'label'),
        ),
        questions: [],
        unread: placed.flatMap(({ column, want: { key, takes } }) =>
          takes === 'number' ? unreadIn(reading, [column], ruleOf(key)) : [],
        ),
      };
    },
    places: columns.map(({ name, label, kind }) => ({
      id: name,
      label,
      takes: kind === 'amount' ? 'numbers' : 'words',
      isMany: false,
    })),
    show: (rows) => ({
      heads: columns.map(({ label }) => label),
      rows: rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
    }),
    laid: (current, rows, { row }) =>
      laidOver(
        current,
        rows.map((each, at) => ({ ...current[row + at], ...each })),
        { row, empty },
      ),
  };
}
