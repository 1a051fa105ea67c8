import { isShare } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import { readFor } from '#intake/readFor.ts';
import type { Answers } from '#intake/reading/answers.ts';
import type { Target } from '#intake/targets/target.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
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
  flowchart: ({ steps }) =>
    steps
      .map(({ id, shape, text, who, otherwise }) => `${id} ${shape} ${text}/${who}/${otherwise}`)
      .join(', '),
  'control-chart': ({ chart, points }) =>
    `${chart}: ${points
      .map(({ name, values, count, size, struck, note }) => {
        const counted = count === null ? '' : ` ${amount(count)} of ${amount(size)}`;
        return `${name} ${values.map(amount).join(' ')}${counted}${struck && ` STRUCK`}${note && ` (${note})`}`;
      })
      .join(', ')}`,
};

function amount(given: Measured): string {
  if (isShare(given)) return `${given.count} of ${given.of}`;
  if (given === null) return '∅';
  return typeof given === 'number' ? String(given) : `?${given.typed}`;
}

export interface Read {
  readonly input: string | null;
  readonly setAside: readonly string[];
  readonly questions: readonly string[];
  readonly unread: readonly string[];
  readonly told: readonly string[];
}

/** Reads a table whose columns are parted by " | ", and says what came of it. */
export function reads(kind: ToolUseKind, text: string, answers: Answers = {}): Read {
  return readers[kind](text, answers);
}

type Reader = (text: string, answers: Answers) => Read;

function reader<Input>(
  target: Target<Input>,
  current: Input,
  show: (input: Input) => string,
): Reader {
  return (text, answers) => {
    let id = 0;
    const { input, setAside, questions, unread, told } = readFor({
      block: pastedBlock(text.replace(/ ?\| ?/g, '\t')),
      target,
      current,
      answers,
      newId: () => String((id += 1)),
      names: dataNames,
    });
    return {
      input: input === null ? null : show(input),
      setAside: setAside.map(({ what, name, kind: is }) => `${what} ${name}: ${is}`),
      questions: questions.map(({ about, choices }) => `${about}: ${choices.join(', ')}`),
      unread: unread.map(({ row, column, text: cell }) => `${row + 1}/${column + 1} ${cell}`),
      told: told.map(({ sum, of, written, added }) => `${sum}/${of}: ${written}, not ${added}`),
    };
  };
}

const readers: { readonly [Kind in ToolUseKind]: Reader } = {
  pareto: reader(toolTargets.pareto, tools.pareto.empty, shown.pareto),
  'check-sheet': reader(
    toolTargets['check-sheet'],
    tools['check-sheet'].empty,
    shown['check-sheet'],
  ),
  stratification: reader(
    toolTargets.stratification,
    tools.stratification.empty,
    shown.stratification,
  ),
  series: reader(toolTargets.series, tools.series.empty, shown.series),
  histogram: reader(toolTargets.histogram, tools.histogram.empty, shown.histogram),
  scatter: reader(toolTargets.scatter, tools.scatter.empty, shown.scatter),
  flowchart: reader(toolTargets.flowchart, tools.flowchart.empty, shown.flowchart),
  'control-chart': reader(
    toolTargets['control-chart'],
    tools['control-chart'].empty,
    shown['control-chart'],
  ),
};
