import { toolUseKinds } from '#domain/tools/toolId.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { readFor } from '#intake/readFor.ts';
import type { Intake } from '#intake/readFor.ts';
import type { Answers } from '#intake/reading/answers.ts';
import { anyTarget } from '#intake/targets/anyTarget.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { answerTableIds } from '#intake/tables/answerTables.ts';
import type { AnswerTableId } from '#intake/tables/answerTables.ts';
import { answerTarget } from '#intake/tables/answerTarget.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { dataNames } from '#words/tools.ts';
import { BadInput } from './badInput.ts';
import { openCells } from './openCells.ts';
import type { OpenedCells } from './openCells.ts';
import { readAnswers } from './readAnswers.ts';
import type { Surroundings } from './surroundings.ts';
import { usualTool } from './usualTool.ts';
import { withNotes } from './withNotes.ts';
import { readWords } from './readWords.ts';
import { unusedNumbers } from './unusedNumbers.ts';

/** What cells of a file or of the standard input say, for a tool or a table of answers. Throws `BadInput`. */
export function readCells(words: readonly string[], surroundings: Surroundings): object {
  const { file, target, sheet, answers: given } = readWords(words);
  const answers = readAnswers(given);
  const opened = openCells(file, { sheet: sheet ?? answers.sheet }, surroundings);
  const intake = intakeFor(target, opened, answers);
  const questions = [...opened.questions, ...intake.questions].map(({ about, choices }) => ({
    about,
    choices,
  }));
  return withNotes(
    {
      input: opened.questions.length > 0 ? null : intake.input,
      sheet: opened.sheet,
      sheets: opened.sheets,
      columns: intake.columns.map(({ name, kind }) => ({ name, kind })),
      setAside: intake.setAside.map(({ what, name, kind }) => ({ what, name, kind })),
      questions,
      unread: intake.unread.map(({ row, column, text }) => ({
        row: row + 1,
        column: column + 1,
        text,
      })),
    },
    [...opened.notes, ...intake.told.map(disagreement)],
  );
}

function intakeFor(
  target: string | null,
  { block }: OpenedCells,
  answers: Answers,
): Intake<unknown> {
  const given = { block, answers, newId: unusedNumbers(null), names: dataNames };
  if (target === null) return readFor({ ...given, target: anyTarget, current: null });
  const tool = toolUseKinds.find((id) => id === target);
  if (tool !== undefined) return forTool(tool, given);
  const table = answerTableIds.find((id) => id === target);
  if (table !== undefined) return readFor({ ...given, target: answerTarget(table), current: [] });
  const known = [...toolUseKinds, ...answerTableIds].join(', ');
  throw new BadInput(`Alat atau tabel “${target}” tidak ada. Pilihan: ${known}.`);
}

function forTool<Kind extends ToolUseKind>(
  id: Kind,
  given: Omit<Parameters<typeof readFor>[0], 'target' | 'current'>,
): Intake<unknown> {
  const { empty } = usualTool(id);
  const target = toolTargets[id];
  return readFor({ ...given, target, current: { ...tools[id].empty, ...empty } });
}

function disagreement({ sum, of, written, added }: Intake<unknown>['told'][number]): string {
  const [given, right] = [written, added].map((value) => formatNumber(value, { atMost: 10 }));
  return `${sum}, ${of}: tertulis ${given}, hasil penjumlahannya ${right}.`;
}
