import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { nameKey } from '#intake/reading/names.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import { laidOver } from '#intake/targets/laidOver.ts';
import { taken } from '#intake/targets/placing.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import type { TakeGiven, Taken, Target, UnreadCell } from '#intake/targets/target.ts';
import { answerAt, spokenRow } from '#intake/tables/answerAt.ts';
import type { AnswerRow } from '#intake/tables/answerRow.ts';
import { headJudge } from '#intake/tables/headJudge.ts';
import { placeColumns } from '#intake/tables/placeColumns.ts';
import type { Placed } from '#intake/tables/placeColumns.ts';
import { shownRows } from '#intake/tables/shownRows.ts';
import { decisionNames, progressNames, sourceNames } from '#words/suggestions/choices.ts';
import { decisionOf, progressOf, sourceOf } from './choices.ts';
import { suggestionColumns } from './columns.ts';

const numberNames = suggestionColumns.find(({ key }) => key === 'number')?.names ?? [];
const names = new Set(suggestionColumns.flatMap((column) => column.names));

/** A table of suggestions or complaints, a row each: a form's answers, an office's list, this program's own workbook. */
export function suggestionsTarget({
  kinds,
}: Pick<Register, 'kinds'>): Target<readonly Suggestion[]> {
  return {
    wish: {
      isWanted: (text) => names.has(nameKey(text)),
      counts: false,
      arePeers: false,
      areEvents: false,
      judgeHead: headJudge(names),
    },
    readsDays: true,
    sideways: 'names',
    take: (given) => takeRows(given, kinds),
    places: suggestionColumns.map(({ key, label, takes }) => ({
      ...{ id: key, label, isMany: false },
      takes: takes === 'number' ? 'numbers' : 'words',
    })),
    show: (rows) =>
      shownRows(
        rows.map((row) => inWords(row, kinds)),
        suggestionColumns,
      ),
    laid: (current, rows, { row }) => laidOver(current, rows, { row, empty: null }),
  };
}

/** A suggestion with its choices as people read them. */
function inWords(one: Suggestion, kinds: Register['kinds']): AnswerRow {
  return {
    ...one,
    source: sourceNames[one.source],
    progress: progressNames[one.progress],
    decision: decisionNames[one.decision],
    kinds: one.kinds.map((id) => kinds.find((kind) => kind.id === id)?.name ?? '').join(', '),
  };
}

function takeRows(
  { reading, answers, newId, pointTo }: TakeGiven<readonly Suggestion[]>,
  kinds: Register['kinds'],
): Taken<readonly Suggestion[]> {
  const placed = placeColumns(numberedAsCalled(reading), suggestionColumns, {
    places: answers.places,
    pointTo,
  });
  const keys = new Set(placed.map(({ want }) => want.key));
  const unread: UnreadCell[] = [];
  const rows = reading.data.filter((row) =>
    placed.some(({ column }) => wordsAt(reading, row, column) !== ''),
  );
  const input = rows.map((row) => {
    const empty = emptySuggestion(newId());
    const filled: Record<string, unknown> = { ...empty };
    for (const each of placed) {
      const own = spokenRow(reading, row, each.column);
      const text = wordsAt(reading, own, each.column);
      const cell = { reading, row: own, pointTo };
      const answer = answerAt(cell, each, { wants: suggestionColumns, keys });
      const chosen = choiceIn(each, text, kinds);
      Object.assign(filled, chosen === null ? answer.values : chosen.values);
      if ((chosen ?? answer).isUnread) {
        unread.push({ row, column: each.column.at, text, isLeftOut: chosen !== null });
      }
    }
    return filled as Suggestion;
  });
  return {
    input,
    columns: placed.flatMap(({ column, want }) =>
      taken(
        column,
        want.key,
        want.takes === 'number' ? 'amount' : want.takes === 'day' ? 'day' : null,
      ),
    ),
    questions: [],
    unread,
  };
}

/** A column called as an office calls its numbers holds them, however they count on; "No" is the row's own. */
function numberedAsCalled(reading: Reading): Reading {
  const columns = reading.columns.map((column) =>
    column.kind === 'serial' && numberNames.includes(nameKey(column.name))
      ? { ...column, kind: 'label' as const }
      : column,
  );
  return { ...reading, columns };
}

/** What a cell chooses; `null` for a column that is none of choices. */
function choiceIn(
  { want: { key } }: Placed,
  text: string,
  kinds: Register['kinds'],
): { readonly values: AnswerRow; readonly isUnread: boolean } | null {
  if (key === 'kinds') return kindsIn(text, kinds);
  const choose = choosers[key];
  if (choose === undefined) return null;
  const choice = choose(text);
  return choice === null
    ? { values: {}, isUnread: text !== '' }
    : { values: { [key]: choice }, isUnread: false };
}

const choosers: Readonly<Record<string, (text: string) => string | null>> = {
  source: sourceOf,
  progress: progressOf,
  decision: decisionOf,
};

/** "Mutu, Waktu" and "Mutu dan Waktu" are two. */
function kindsIn(text: string, kinds: Register['kinds']) {
  const parts = text
    .split(/[;,/\n]|\s+(?:dan|serta)\s+/iu)
    .map(nameKey)
    .filter((part) => part !== '');
  const ids = parts.map((part) => kinds.find(({ name }) => nameKey(name) === part)?.id ?? null);
  const known = ids.filter((id) => id !== null);
  return { values: { kinds: [...new Set(known)] }, isUnread: known.length < ids.length };
}
