import type { Amount } from '#domain/tools/atoms.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import { readFor } from '#intake/readFor.ts';
import type { Answers } from '#intake/reading/answers.ts';
import type { Target } from '#intake/targets/target.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { pastedBlock } from '#sheets/textBlock.ts';
import { dataNames } from '#words/tools.ts';

/** What a tool takes of a pasted table, in one line; "?" before what could not be read, "∅" for nothing. */
const shown: { readonly [Kind in ToolUseKind]: (input: InputOf<Kind>) => string } = {
  pareto: ({ items, weight }) =>
    `${weight}: ${items.map(({ category, count }) => `${category} ${amount(count)}`).join(', ')}`,
  'check-sheet': ({ by, columns, kinds, counts, typedTotal }) => {
    const heads = columns.map(
      ({ name, inspected }) => name + (inspected === null ? '' : `/${amount(inspected)}`),
    );
    const rows = kinds.map(({ name }, at) => `${name} ${(counts[at] ?? []).map(amount).join(' ')}`);
    return `${by} [${heads.join(', ')}] ${rows.join(', ')}; ${amount(typedTotal)}`;
  },
  stratification: ({ measure, columns, rows }) =>
    `${measure} [${columns.map(({ name }) => name).join(', ')}] ${rows
      .map((row) => `${row.words.join('/')} ${amount(row.amount)}`)
      .join(', ')}`,
  series: ({ categories, series, target }) =>
    `[${categories.join(', ')}] ${series
      .map(({ name, values }) => `${name} ${values.map(amount).join(' ')}`)
      .join(', ')}${target === null ? '' : `; ${amount(target)}`}`,
  histogram: ({ values }) => values.map(amount).join(' '),
  scatter: ({ xTitle, xUnit, yTitle, yUnit, pairs }) =>
    `${xTitle}(${xUnit}) × ${yTitle}(${yUnit}): ${pairs
      .map(({ x, y, stratum, label }) => `${amount(x)}/${amount(y)}${stratum}${label}`)
      .join(' ')}`,
  'control-chart': ({ chart, points }) =>
    `${chart}: ${points
      .map(({ name, values, count, size, struck, note }) => {
        const counted = count === null ? '' : ` ${amount(count)} of ${amount(size)}`;
        return `${name} ${values.map(amount).join(' ')}${counted}${struck && ` STRUCK`}${note && ` (${note})`}`;
      })
      .join(', ')}`,
};

function amount(given: Amount): string {
  if (given === null) return '∅';
  return typeof given === 'number' ? String(given) : `?${given.typed}`;
}

/** Reads a table whose columns are parted by " | ", and says what came of it. */
export function reads<Kind extends ToolUseKind>(kind: Kind, text: string, answers: Answers = {}) {
  const target: Target<InputOf<Kind>> = toolTargets[kind];
  let id = 0;
  const intake = readFor({
    block: pastedBlock(text.replace(/ ?\| ?/g, '\t')),
    target,
    current: tools[kind].empty,
    answers,
    newId: () => String((id += 1)),
    names: dataNames,
  });
  const { input, setAside, questions, unread, told } = intake;
  return {
    input: input === null ? null : shown[kind](input),
    setAside: setAside.map(({ what, name, kind: is }) => `${what} ${name}: ${is}`),
    questions: questions.map(({ about, choices }) => `${about}: ${choices.join(', ')}`),
    unread: unread.map(({ row, column, text: cell }) => `${row + 1}/${column + 1} ${cell}`),
    told: told.map(({ sum, of, written, added }) => `${sum}/${of}: ${written}, not ${added}`),
  };
}
