import { toolUseKinds } from '#domain/tools/toolId.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { tools } from '#domain/tools/tools.ts';
import { readFor } from '#intake/readFor.ts';
import type { Intake, ReadForGiven } from '#intake/readFor.ts';
import type { ReadingWish } from '#intake/reading/readTable.ts';
import { answerTableIds } from '#intake/tables/answerTables.ts';
import { answerTarget } from '#intake/tables/answerTarget.ts';
import { causesTarget } from '#intake/tables/causesTarget.ts';
import { crossTableIds, crossTables } from '#intake/tables/crossTables.ts';
import type { CrossTableId } from '#intake/tables/crossTables.ts';
import { crossTarget } from '#intake/tables/crossTarget.ts';
import type { CrossRow } from '#intake/tables/crossTarget.ts';
import { anyTarget } from '#intake/targets/anyTarget.ts';
import type { Target } from '#intake/targets/target.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { summaryNames } from '#words/intake.ts';
import { dataNames } from '#words/tools.ts';
import { BadInput } from './badInput.ts';
import { openCells } from './openCells.ts';
import { readCommand } from './readCommand.ts';
import type { Surroundings } from './surroundings.ts';
import { unusedNumbers } from './unusedNumbers.ts';
import { withNotes } from './withNotes.ts';

/** What cells of a file or of the standard input say, for a tool or a table of answers. Throws `BadInput`. */
export function readCells(words: readonly string[], surroundings: Surroundings): object {
  const { file, target, sheet, answers } = readCommand(words);
  const { wish, read } = wantedAs(target);
  const opened = openCells({ file, sheet, wish }, surroundings);
  const intake = read({
    block: opened.block,
    answers,
    newId: unusedNumbers(null),
    names: dataNames,
    // Performers are made of the heads of a procedure; without a record they are called as they are written.
    make: (kinds, text) => (kinds.includes('performers') ? text : null),
  });
  const isOpen = opened.questions.length > 0;
  return withNotes(
    {
      input: isOpen ? null : intake.input,
      sheet: opened.sheet,
      sheets: opened.sheets,
      columns: intake.columns.map(({ name, kind }) => ({ name, kind })),
      setAside: intake.setAside.map(({ what, name, kind }) => ({ what, name, kind })),
      questions: [...opened.questions, ...intake.questions].map(({ about, choices }) => ({
        about,
        choices,
      })),
      unread: intake.unread.map(({ row, column, text }) => ({
        row: row + 1,
        column: column + 1,
        text,
      })),
    },
    [...opened.notes, ...intake.told.map(disagreement)],
  );
}

type Cells = Omit<ReadForGiven<unknown>, 'target' | 'current'>;

interface Wanted {
  readonly wish: ReadingWish;
  readonly read: (cells: Cells) => Intake<unknown>;
}

function wanted<Input>(target: Target<Input>, current: Input): Wanted {
  return { wish: target.wish, read: (cells) => readFor({ ...cells, target, current }) };
}

const byTool: { readonly [Kind in ToolUseKind]: Wanted } = {
  'check-sheet': wanted(toolTargets['check-sheet'], tools['check-sheet'].empty),
  stratification: wanted(toolTargets.stratification, tools.stratification.empty),
  pareto: wanted(toolTargets.pareto, tools.pareto.empty),
  series: wanted(toolTargets.series, tools.series.empty),
  'control-chart': wanted(toolTargets['control-chart'], tools['control-chart'].empty),
  histogram: wanted(toolTargets.histogram, tools.histogram.empty),
  scatter: wanted(toolTargets.scatter, tools.scatter.empty),
  flowchart: wanted(toolTargets.flowchart, tools.flowchart.empty),
};

/** What a table is read for, by its English name. Throws `BadInput` where there is no such tool or table. */
function wantedAs(target: string | null): Wanted {
  if (target === null) return wanted(anyTarget, null);
  const tool = toolUseKinds.find((id) => id === target);
  if (tool !== undefined) return byTool[tool];
  const table = answerTableIds.find((id) => id === target);
  if (table !== undefined) return wanted(answerTarget(table), []);
  const cross = crossTableIds.find((id) => id === target);
  if (cross !== undefined) return crossed(cross);
  if (target === CAUSES) return wanted(causesTarget(), emptyCauseEffect);
  const known = [...toolUseKinds, ...answerTableIds, ...crossTableIds, CAUSES].join(', ');
  throw new BadInput(`Alat atau tabel “${target}” tidak ada. Pilihan: ${known}.`);
}

const CAUSES = 'cause-effect';

/** Rows as the record names their parts; without a record, what they point at is called as it is written. */
function crossed(id: CrossTableId): Wanted {
  const { rows, columns } = crossTables[id];
  const target = crossTarget(id);
  return {
    wish: target.wish,
    read: (cells) => {
      const { input, draft, ...intake } = readFor({ ...cells, target, current: [] });
      const named = (all: readonly CrossRow[]): object =>
        all.map(({ of, amounts }) => ({ [rows.key]: of, [columns.key]: amounts }));
      return { ...intake, input: input === null ? null : named(input), draft: named(draft) };
    },
  };
}

function disagreement({ sum, of, written, added, is }: Intake<unknown>['told'][number]): string {
  const [given = '', right = ''] = [written, added].map((value) =>
    formatNumber(value, { atMost: 10 }),
  );
  return `${sum}, ${of}: tertulis ${given}, ${summaryNames[is]} ${right}.`;
}
