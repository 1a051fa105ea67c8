import type { Block } from '#intake/cells/cell.ts';
import { readFor } from '#intake/readFor.ts';
import type { Answers } from '#intake/reading/answers.ts';
import { tableReader } from '#intake/tableReader.ts';
import type { TableReader } from '#intake/tableReader.ts';
import { answerColumns } from '#intake/tables/answerColumns.ts';
import { answerTarget } from '#intake/tables/answerTarget.ts';
import type { AnswerRow } from '#intake/tables/answerRow.ts';
import { answerTables, isOfPhases } from '#intake/tables/answerTables.ts';
import type { AnswerTableId } from '#intake/tables/answerTables.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import type { Surroundings } from '#intake/targets/target.ts';
import { emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import type { FlowchartStep } from '#domain/tools/flowchart.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';

/** What tables are read for: a table of answers by its English name, or the tool whose rows are prose. */
export type RowsIntake = AnswerTableId | 'flowchart';

/** The rows of a form, and where a table is put among them. */
export interface HeldRows extends Surroundings {
  /** Columns on screen, in their order. */
  readonly columns: readonly string[];
  /** The row on which a table is laid, from 0, and the column of its first cell; `null` for none in particular. */
  readonly at: () => { readonly row: number; readonly column: string | null };
  readonly all: () => readonly AnswerRow[];
  readonly put: (rows: readonly AnswerRow[]) => void;
  /** What a row elsewhere is called that was found by its name. */
  readonly nameOf: (id: string) => string;
}

/** What reads tables for the rows of a form. */
export function rowsReader(intake: RowsIntake, held: HeldRows): TableReader {
  return intake === 'flowchart' ? stepsReader(held) : answersReader(intake, held);
}

function answersReader(id: AnswerTableId, held: HeldRows): TableReader {
  const { columns, put, all } = held;
  const { wish, places } = answerTarget(id, { columns });
  const isFixed = isFixedTable(id);
  return {
    id,
    wish,
    places,
    isList: () => false,
    read: (block: Block, answers: Answers) => {
      const { row: start, column } = held.at();
      const row = column === null ? 0 : start;
      const target = answerTarget(id, {
        columns,
        from: column ?? undefined,
        row,
        nameOf: held.nameOf,
      });
      const readOver = (current: readonly AnswerRow[]) =>
        readFor({ ...held, block, target, current, answers });
      const { draft, ...rest } = readOver(all().slice(isFixed ? 0 : start));
      return {
        ...rest,
        shown: target.show(draft),
        replace: () => put(readOver(isFixed ? all() : []).draft),
        layAt: (at) => () => {
          const before =
            isFixed || fillsStanding(id, readOver([]).draft, all()) ? [] : all().slice(0, at);
          const laid = readOver(all().slice(before.length)).draft;
          put([...before, ...laid, ...all().slice(before.length + laid.length)]);
        },
      };
    },
    restore: () => {},
  };
}

/** Whether each row that comes in names what a row stands for already, one row for each. */
function fillsStanding(
  id: AnswerTableId,
  fresh: readonly AnswerRow[],
  all: readonly AnswerRow[],
): boolean {
  const pointers = answerColumns(answerTables[id]).filter(({ takes }) => takes === 'reference');
  return pointers.some(({ key }) => {
    const standing = all.map((row) => row[key]).filter((held) => held !== '');
    return (
      fresh.length > 0 &&
      new Set(standing).size === standing.length &&
      fresh.every((row) => row[key] !== '' && standing.includes(row[key]))
    );
  });
}

/** Steps point at each other by the numbers that the table gives them. */
function stepsReader(held: HeldRows): TableReader {
  return tableReader({
    ...held,
    id: 'flowchart',
    target: toolTargets.flowchart,
    current: { steps: [...held.all()] as unknown as FlowchartStep[] },
    onTake: ({ steps }) => held.put(steps as unknown as readonly AnswerRow[]),
  });
}

/** Whether each row is one of the phases, so that none comes behind them. */
export function isFixedTable(intake: RowsIntake): boolean {
  return intake !== 'flowchart' && isOfPhases(answerTables[intake]);
}

/** What a row has from the beginning; a step is something before anybody says what. */
const given: readonly string[] = ['id', 'phase', 'shape'];

/** Whether a row holds more than a new one does. */
export function holdsAnswers(intake: RowsIntake, row: AnswerRow): boolean {
  const empty: object | null =
    intake === 'flowchart' ? emptyFlowchartStep('') : answerTables[intake].empty('', 0);
  return Object.entries(empty ?? {}).some(
    ([key, blank]) => !given.includes(key) && !sameAnswers(row[key], blank),
  );
}
