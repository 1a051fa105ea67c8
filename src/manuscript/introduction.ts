import type { Context } from './context.ts';
import { chapter, sectionHeading } from './blocks/heading.ts';
import { body, missing, reading } from './blocks/paragraph.ts';
import type { Block } from './manuscript.ts';
import { circleProfile } from './opening/circleProfile.ts';
import { meetings } from './opening/meetings.ts';
import { members } from './opening/members.ts';
import { officeProfile } from './opening/officeProfile.ts';
import { schedule } from './opening/schedule.ts';
import { values } from './opening/values.ts';
import { section } from './section.ts';
import { printedSteps } from './steps.ts';
import { threadView } from './views/threadView.ts';

/** The first chapter, section by section: who the office and the circle are, what they live by, when they worked. */
export function* introduction(context: Context): Generator<undefined, readonly Block[]> {
  const whole = context.options.sections === undefined;
  const blocks = [
    ...section(context, 'identity', { name: 'Profil instansi', blocks: officeProfile(context) }),
    ...section(context, 'circle', { blocks: circleProfile(context) }),
  ];
  yield;
  blocks.push(...section(context, 'members', { blocks: members(context) }));
  yield;
  blocks.push(...section(context, 'values', { blocks: values(context) }));
  if (whole) blocks.push(...scheduleInFull(context));
  yield;
  blocks.push(...section(context, 'meetings', { blocks: meetings(context) }));
  yield;
  blocks.push(...threadInOneRow(context));
  return blocks.length === 0 ? [] : [chapter('PENDAHULUAN', 'chapter-introduction'), ...blocks];
}

/** The schedule in full stands here; the step that plans it refers back. */
function scheduleInFull(context: Context): readonly Block[] {
  const blocks = schedule(context);
  if (blocks.length === 0 && context.options.format.emptyAnswers === 'omit') return [];
  return [
    {
      ...sectionHeading(context.guidance.schedule.name, 'schedule'),
      anchor: 'section-schedule-full',
    },
    ...(blocks.length === 0 ? [missing('schedule')] : blocks),
  ];
}

/** The red thread in one row, at the head of the steps that it runs through. */
function threadInOneRow(context: Context): readonly Block[] {
  if (context.options.sections !== undefined) return [];
  const printed = printedSteps(context).flatMap(({ sections }) => sections);
  const { blocks, reading: told } = threadView(context.risalah, printed);
  if (blocks.length === 0) return [];
  return [
    { ...sectionHeading('Benang merah perbaikan', ''), anchor: 'section-thread' },
    body(
      '',
      { kind: 'reference', anchor: 'thread' },
      ' merangkum benang merah risalah ini: dari masalah ke sasaran, penyebab dominan, rencana perbaikan, hasil, dan standar.',
    ),
    ...blocks,
    ...(told === '' ? [] : [reading('', told)]),
  ];
}
