import type { Step } from '#domain/method/method.ts';
import type { StepSectionId } from '#domain/method/sectionId.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { formatNames } from '#language/formatList.ts';
import { joined } from '#language/joined.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { presentation } from '#manuscript/blocks/presented.ts';
import { cell, groupRow } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, TableRow } from '#manuscript/manuscript.ts';
import { captionsNamed } from '#manuscript/namedCaptions.ts';
import { printedSteps } from '#manuscript/printedSteps.ts';
import { cycleText, stepHeading } from '#words/labels/steps.ts';
import { variantNames } from '#words/sections.ts';
import { companionNames, sevenTools, toolNames } from '#words/tools.ts';

/** A tool in a step, what it was used for, and under which captions that is printed. */
interface Used {
  readonly tool: ToolId | null;
  readonly name: string;
  readonly subject: string;
  readonly captions: readonly string[];
}

/**
 * Which tools each step used and where they are printed, with what circles use beside the seven; `told` is the report
 * from the first step on. Nothing while no tool is printed.
 */
export function toolsUsed(context: Context, told: readonly Block[]): readonly Block[] {
  const steps = printedSteps(context).map((step, index) => ({
    title: titleOf(context, step, index + 1),
    used: step.sections.flatMap((section) => usedIn(context.risalah, section, told)),
  }));
  const rows = steps.flatMap(({ title, used }): readonly TableRow[] =>
    used.length === 0 ? [] : [groupRow(title, COLUMNS), ...merged(used).map(rowOf)],
  );
  if (rows.length === 0) return [];
  return [
    presentation('', 'Alat yang digunakan pada setiap langkah', [ANCHOR]),
    ...counted(steps.flatMap(({ used }) => used)),
    {
      kind: 'table',
      caption: 'Alat yang digunakan pada setiap langkah',
      anchor: ANCHOR,
      columns: [
        { title: 'Alat', weight: 4, align: 'start' },
        { title: 'Digunakan untuk', weight: 6.4, align: 'start' },
        { title: 'Disajikan pada', weight: 3, align: 'start' },
      ],
      rows,
      note: '',
      section: '',
    },
  ];
}

const ANCHOR = 'table-tools';
const COLUMNS = 3;

function titleOf({ risalah, method }: Context, step: Step, number: number): string {
  const cycle = cycleText([step]);
  return `Langkah ${number}${cycle === '' ? '' : ` (${cycle})`}: ${stepHeading(risalah, method, step)}`;
}

function usedIn(risalah: Risalah, section: StepSectionId, told: readonly Block[]): readonly Used[] {
  const own = companionOf(risalah, section);
  const data = dataSections.find((id) => id === section);
  const uses = data === undefined ? [] : risalah[data].data;
  return [
    ...(own === null ? [] : [{ ...own, captions: captionsNamed(told, section) }]),
    ...uses.map(({ tool, title }, index) => ({
      tool,
      name: toolNames[tool],
      subject: title.trim(),
      captions: captionsNamed(told, `${section}-data-${index + 1}`),
    })),
  ].filter(({ captions }) => captions.length > 0);
}

/** What a section that is a tool of its own uses; `null` where it is none. */
function companionOf(risalah: Risalah, section: StepSectionId): Omit<Used, 'captions'> | null {
  switch (section) {
    case 'cause-effect':
      return {
        tool: 'cause-effect',
        name: toolNames['cause-effect'],
        subject: companionNames.causes,
      };
    case 'priority':
      return {
        tool: null,
        name: variantNames.priority[risalah.priority.variant],
        subject: companionNames.priority,
      };
    case 'why-chains':
      return { tool: null, name: companionNames.whys, subject: companionNames.roots };
    case 'vote':
      return tallyVotes(risalah).isHeld
        ? { tool: null, name: variantNames.priority.nominal, subject: companionNames.vote }
        : null;
    case 'action-plan':
      return {
        tool: null,
        name: variantNames['action-plan'][risalah['action-plan'].variant],
        subject: companionNames.plan,
      };
    case 'procedure':
      return { tool: 'flowchart', name: toolNames.flowchart, subject: companionNames.procedure };
    default:
      return null;
  }
}

/** A tool that a step used more than once takes one row. */
function merged(used: readonly Used[]): readonly Used[] {
  return used
    .filter(({ name }, at) => used.findIndex((other) => other.name === name) === at)
    .map((first) => {
      const same = used.filter(({ name }) => name === first.name);
      return {
        ...first,
        subject: joined([...new Set(same.map(({ subject }) => subject))], '; '),
        captions: same.flatMap(({ captions }) => captions),
      };
    });
}

function rowOf({ name, subject, captions }: Used): TableRow {
  return {
    cells: [cell(name), cell(subject === '' ? '–' : subject), { lines: [''], captions }],
    style: 'plain',
  };
}

/** "Kelompok memakai lima dari tujuh alat, yaitu …". */
function counted(used: readonly Used[]): readonly Block[] {
  const names = sevenTools.flatMap(({ name, tools, alone }) => {
    const own = tools.filter((id) => used.some(({ tool }) => tool === id));
    const [first] = own;
    if (first === undefined) return [];
    return [own.length === 1 ? (alone?.[first] ?? name) : name];
  });
  if (names.length === 0) return [];
  const count =
    names.length === sevenTools.length ? 'ketujuh' : `${spellNumber(names.length)} dari tujuh`;
  return [body('', `Kelompok memakai ${count} alat, yaitu ${formatNames(names)}.`)];
}
