import type { Context } from './context.ts';
import { chapter, frontMatter, sectionHeading } from './blocks/heading.ts';
import { body, reading } from './blocks/paragraph.ts';
import type { Block } from './manuscript.ts';
import { circleProfile } from './opening/circleProfile.ts';
import { meetings } from './opening/meetings.ts';
import { members } from './opening/members.ts';
import { officeProfile } from './opening/officeProfile.ts';
import { scheduleInFull } from './opening/schedule.ts';
import { stepTools } from './opening/stepTools.ts';
import { values } from './opening/values.ts';
import { printedSteps } from './printedSteps.ts';
import { section } from './section.ts';
import { formatList } from '#language/formatList.ts';
import { threadView } from './drawings/thread/threadView.ts';

/**
 * What stands before the steps: the first chapter, section by section (who the office and the circle are, what they live
 * by, when they worked), where the format has one, and the thread.
 */
export function* introduction(context: Context): Generator<undefined, readonly Block[]> {
  const thread = threadInOneRow(context);
  if (!context.options.format.chapters.introduction) {
    return thread.length === 0
      ? []
      : [frontMatter('BENANG MERAH PERBAIKAN', 'section-thread'), ...thread];
  }
  const blocks = [
    ...section(context, 'identity', { name: 'Profil instansi', blocks: officeProfile(context) }),
    ...section(context, 'circle', { blocks: circleProfile(context) }),
  ];
  yield;
  blocks.push(...section(context, 'members', { blocks: members(context) }));
  yield;
  blocks.push(
    ...section(context, 'values', { blocks: values(context) }),
    ...scheduleSection(context),
    ...toolsSection(context),
  );
  yield;
  blocks.push(...section(context, 'meetings', { blocks: meetings(context) }));
  yield;
  if (thread.length > 0) {
    const heading = sectionHeading('Benang merah perbaikan', '');
    blocks.push({ ...heading, anchor: 'section-thread' }, ...thread);
  }
  return blocks.length === 0 ? [] : [chapter('PENDAHULUAN', 'chapter-introduction'), ...blocks];
}

/** The schedule in full stands here; the step that plans it refers back. */
function scheduleSection(context: Context): readonly Block[] {
  const [heading, ...blocks] = section(context, 'schedule', { blocks: scheduleInFull(context) });
  return heading?.kind === 'heading'
    ? [{ ...heading, anchor: 'section-schedule-full' }, ...blocks]
    : [];
}

/** On one page which tools each step used, and where it stands in the circle of Plan, Do, Check and Act. */
function toolsSection(context: Context): readonly Block[] {
  const blocks = stepTools(context);
  if (blocks.length === 0) return [];
  const heading = sectionHeading('Langkah, PDCA, dan alat yang digunakan', '');
  return [{ ...heading, anchor: 'section-tools' }, ...blocks];
}

/** The red thread in one row, at the head of the steps that it runs through. */
function threadInOneRow(context: Context): readonly Block[] {
  const printed = printedSteps(context).flatMap(({ sections }) => sections);
  const { blocks, reading: summary, told, lacking } = threadView(context.risalah, printed);
  if (blocks.length === 0) return [];
  return [
    body(
      '',
      { kind: 'reference', anchor: 'thread' },
      ` merangkum benang merah risalah ini: ${formatList(told)}.${lacking.length === 0 ? '' : ` Belum diisi: ${formatList(lacking)}.`}`,
    ),
    ...blocks,
    ...(summary === '' ? [] : [reading('', summary)]),
  ];
}
