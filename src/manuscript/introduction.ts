import type { Context } from './context.ts';
import { chapter, frontMatter, sectionHeading } from './blocks/heading.ts';
import { body } from './blocks/paragraph.ts';
import type { Block } from './manuscript.ts';
import { circleProfile } from './opening/circleProfile.ts';
import { meetings } from './opening/meetings.ts';
import { members } from './opening/members.ts';
import { officeProfile } from './opening/officeProfile.ts';
import { scheduleInFull } from './opening/schedule.ts';
import { toolsUsed } from './opening/toolsUsed.ts';
import { values } from './opening/values.ts';
import { printedSteps } from './printedSteps.ts';
import { section } from './section.ts';
import { formatList } from '#language/formatList.ts';
import { joined } from '#language/joined.ts';
import { threadView } from './drawings/thread/threadView.ts';

/**
 * What stands before the steps: the first chapter, section by section (who the office and the circle are, what they live
 * by, when they worked, with which tools), where the format has one, and the thread. `told` is what follows.
 */
export function* introduction(
  context: Context,
  told: readonly Block[],
): Generator<undefined, readonly Block[]> {
  const { chapters, extras } = context.options.format;
  const thread = threadInOneRow(context);
  const used = extras.includes('tools') ? toolsUsed(context, told) : [];
  if (!chapters.introduction) {
    return [
      ...underTitle('BENANG MERAH PERBAIKAN', 'section-thread', thread),
      ...underTitle('ALAT YANG DIGUNAKAN', 'section-tools', used),
    ];
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
  );
  yield;
  blocks.push(...section(context, 'meetings', { blocks: meetings(context) }));
  yield;
  blocks.push(
    ...underHeading('Alat yang digunakan pada setiap langkah', 'section-tools', used),
    ...underHeading('Benang merah perbaikan', 'section-thread', thread),
  );
  return blocks.length === 0 ? [] : [chapter('PENDAHULUAN', 'chapter-introduction'), ...blocks];
}

function underTitle(text: string, anchor: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [frontMatter(text, anchor), ...blocks];
}

function underHeading(text: string, anchor: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ ...sectionHeading(text, ''), anchor }, ...blocks];
}

/** The schedule in full stands here; the step that plans it refers back. */
function scheduleSection(context: Context): readonly Block[] {
  const [heading, ...blocks] = section(context, 'schedule', { blocks: scheduleInFull(context) });
  return heading?.kind === 'heading'
    ? [{ ...heading, anchor: 'section-schedule-full' }, ...blocks]
    : [];
}

/**
 * The red thread in one row, at the head of the steps that it runs through. What it comes to is said before it: behind it a
 * full page would send two lines to a page of their own.
 */
function threadInOneRow(context: Context): readonly Block[] {
  const printed = printedSteps(context).flatMap(({ sections }) => sections);
  const { blocks, reading: summary, told, lacking } = threadView(context.risalah, printed);
  if (blocks.length === 0) return [];
  return [
    body(
      '',
      { kind: 'reference', anchor: 'thread' },
      ` ${joined(
        [
          `merangkum benang merah risalah ini: ${formatList(told)}.`,
          lacking.length === 0 ? '' : `Belum diisi: ${formatList(lacking)}.`,
          summary,
        ],
        ' ',
      )}`,
    ),
    ...blocks,
  ];
}
