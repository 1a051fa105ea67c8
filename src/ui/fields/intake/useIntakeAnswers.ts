import { useMemo, useState } from 'react';
import { recallTable, rememberTable } from '#browser/tableMemory.ts';
import type { Block } from '#intake/cells/cell.ts';
import { withAnswer, withColumnMark, withRowMark } from '#intake/marks.ts';
import type { ColumnMark, RowMark } from '#intake/marks.ts';
import type { Answers, Question } from '#intake/reading/answers.ts';
import { headKey, keptText, recalledAnswers } from '#intake/remembered.ts';
import type { Outcome, TableReader } from '#intake/tableReader.ts';

/** A question that has been answered stays in sight, so that the answer can be changed. */
export interface SettledQuestion {
  readonly question: Question;
  readonly choice: string;
}

export interface IntakeAnswers {
  readonly answers: Answers;
  readonly outcome: Outcome;
  readonly settled: readonly SettledQuestion[];
  readonly isRecalled: boolean;
  /** Reads the table as if nothing had ever been chosen for its head. */
  readonly forget: () => void;
  readonly answer: (question: Question, choice: string) => void;
  readonly markColumn: (at: number, mark: ColumnMark) => void;
  readonly markRow: (at: number, mark: RowMark) => void;
  /** Keeps what was chosen for the next table of this head. */
  readonly remember: () => void;
}

interface Said {
  readonly block: Block;
  readonly answers: Answers;
  readonly settled: readonly SettledQuestion[];
  readonly isRecalled: boolean;
}

const NOTHING: Answers = {};

/** What somebody says of a block, from what was said of its head before. */
export function useIntakeAnswers(reader: TableReader, block: Block): IntakeAnswers {
  const plain = useMemo(() => reader.read(block, NOTHING), [reader, block]);
  const key = headKey(reader.id, plain.reading);
  const [held, setHeld] = useState<Said | null>(null);
  const said = held?.block === block ? held : saidOf(block, recalled());
  const { answers, settled } = said;
  const outcome = useMemo(
    () => (answers === NOTHING ? plain : reader.read(block, answers)),
    [reader, block, answers, plain],
  );

  function recalled(): Answers | null {
    return key === null ? null : recalledAnswers(recallTable(key), plain.reading);
  }

  function put(next: Partial<Said>): void {
    setHeld({ ...said, ...next });
  }

  return {
    answers,
    outcome,
    settled,
    isRecalled: said.isRecalled,
    forget: () => {
      if (key !== null) rememberTable(key, null);
      setHeld(saidOf(block, null));
    },
    answer: (question, choice) => {
      const isTurning = question.about === 'orientation';
      const others = settled.filter((each) => each.question !== question);
      put({
        answers: withAnswer(answers, question, choice),
        // A table that was turned is asked about anew.
        settled: [...(isTurning ? [] : others), { question, choice }],
      });
    },
    markColumn: (at, mark) =>
      put({ answers: withColumnMark(answers, { outcome, places: reader.places }, { at, mark }) }),
    markRow: (at, mark) => put({ answers: withRowMark(answers, at, mark) }),
    remember: () => {
      const text = keptText(answers, outcome.reading);
      if (key !== null && text !== null) rememberTable(key, text);
    },
  };
}

function saidOf(block: Block, recalled: Answers | null): Said {
  return { block, answers: recalled ?? NOTHING, settled: [], isRecalled: recalled !== null };
}
