import { measuredSchema } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import type { Shown } from '#intake/targets/target.ts';
import { amountText, dayText } from '#words/printed.ts';
import type { AnswerColumn } from './answerColumns.ts';
import type { AnswerRow } from './answerRow.ts';
import { choiceLabel } from './choiceWords.ts';

/** What the row of an id is called. */
export type NameOf = (id: string) => string;

/** The columns in which a row says anything. */
export function shownRows(
  rows: readonly AnswerRow[],
  wants: readonly AnswerColumn[],
  nameOf: NameOf = (id) => id,
): Shown {
  const cells = rows.map((row) => wants.map((want) => shownAnswer(row[want.key], want, nameOf)));
  const held = wants.flatMap((_, at) =>
    cells.some((row) => row[at] !== '' && row[at] !== null) ? [at] : [],
  );
  return {
    heads: held.map((at) => wants[at]?.label ?? ''),
    rows: cells.map((row) => held.map((at) => row[at] ?? '')),
  };
}

function shownAnswer(answer: unknown, { takes }: AnswerColumn, nameOf: NameOf): string | Amount {
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'object' && answer !== null && 'typed' in answer)
    return String(answer.typed);
  if (answer === true) return 'ya';
  if (typeof answer === 'object' && answer !== null && 'count' in answer) {
    return amountText(measuredSchema.parse(answer));
  }
  if (Array.isArray(answer)) return answer.map((id) => nameOf(String(id))).join(', ');
  if (typeof answer !== 'string') return '';
  if (takes === 'reference') return answer === '' ? '' : nameOf(answer);
  if (takes === 'choice') return answer === '' ? '' : choiceLabel(answer);
  return takes === 'day' ? dayText(answer) : answer;
}
