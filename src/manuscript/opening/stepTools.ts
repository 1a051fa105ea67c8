import type { Step } from '#domain/method/method.ts';
import type { StepSectionId } from '#domain/method/sectionId.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { printedSteps } from '#manuscript/printedSteps.ts';
import { cycleText, stepHeading } from '#words/labels/steps.ts';
import { variantNames } from '#words/sections.ts';
import { toolNames } from '#words/tools.ts';

/** Every step with its part of PDCA and the tools that were used in it; nothing while none was. */
export function stepTools(context: Context): readonly Block[] {
  const { risalah, method } = context;
  const rows = printedSteps(context).map((step) => ({ step, tools: toolsOf(step, risalah) }));
  if (rows.every(({ tools }) => tools.length === 0)) return [];
  return presented(
    'circle',
    'Tujuh alat pengendalian mutu dan alat pendukung yang digunakan pada setiap langkah',
    numberedTable({
      section: 'circle',
      name: 'tools',
      caption: 'Alat yang digunakan pada setiap langkah',
      rows,
      columns: [
        { title: 'Langkah', weight: 5, text: ({ step }) => stepHeading(risalah, method, step) },
        { title: 'PDCA', weight: 2, align: 'center', text: ({ step }) => cycleText([step]) },
        {
          title: 'Alat yang digunakan',
          weight: 6.5,
          text: ({ tools }) => (tools.length === 0 ? '–' : formatList(tools)),
          preset: true,
        },
      ],
    }),
  );
}

function toolsOf({ sections }: Step, risalah: Risalah): readonly string[] {
  return [...new Set(sections.flatMap((section) => toolsIn(section, risalah)))];
}

function toolsIn(section: StepSectionId, risalah: Risalah): readonly string[] {
  const own = ownTools[section]?.(risalah) ?? '';
  return [...(own === '' ? [] : [own]), ...uses(section, risalah)];
}

function uses(section: StepSectionId, risalah: Risalah): readonly string[] {
  const held = dataSections.find((each) => each === section);
  return held === undefined
    ? []
    : risalah[held].data.map(({ tool }) =>
        toolNames[tool].toLowerCase().replace('pareto', 'Pareto'),
      );
}

/** What sections are tools of themselves, once they are answered. */
const ownTools: Partial<Record<StepSectionId, (risalah: Risalah) => string>> = {
  priority: ({ priority, inventory }) =>
    inventory.problems.length > 0 && priority.chosen !== ''
      ? `penilaian ${variantNames.priority[priority.variant]}`
      : '',
  target: ({ target }) =>
    target.rows.some(({ specific, measurable }) => !isBlank(specific) || !isBlank(measurable))
      ? 'SMART'
      : '',
  'cause-effect': (risalah) =>
    risalah['cause-effect'].causes.some(({ text }) => !isBlank(text)) ? 'diagram sebab-akibat' : '',
  'why-chains': (risalah) =>
    analyseCauseEffect(risalah['cause-effect']).roots.some(({ chain }) => chain.length > 1)
      ? 'analisis 5 mengapa (5 Why)'
      : '',
  vote: (risalah) => (isVoted(risalah) ? 'pemungutan suara (NGT)' : ''),
  'action-plan': (risalah) =>
    risalah['action-plan'].rows.some(({ what }) => !isBlank(what))
      ? variantNames['action-plan'][risalah['action-plan'].variant]
      : '',
  procedure: ({ procedure }) => (isBlank(procedure.name) ? '' : 'diagram alir (SOP)'),
};

function isVoted(risalah: Risalah): boolean {
  const { isHeld, rows } = tallyVotes(risalah);
  return isHeld && rows.some(({ votes }) => votes > 0);
}
