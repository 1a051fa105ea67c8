import type { Member } from '#domain/risalah/schema/opening.ts';
import { stepSectionIds, stepSections } from '#domain/method/sectionId.ts';
import { phases } from '#domain/method/phase.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext } from '#domain/rules/ground/rule.ts';

/** The circle and its office: founded, led, meeting, living its values, with papers that prove it. */
export const circleRules = {
  'office-missing': gap(({ risalah: { identity } }) =>
    isBlank(identity.opd) || isBlank(identity.unit) ? [at('identity')] : [],
  ),
  'decree-missing': gap(({ risalah: { circle } }) =>
    isBlank(circle.decreeNumber) || dateOf(circle.decreeDate) === null ? [at('circle')] : [],
  ),
  'members-missing': gap(({ risalah: { members } }) =>
    members.rows.length === 0 ? [at('members')] : [],
  ),
  'circle-size': check((context) => {
    const count = circleOf(context).length;
    return context.risalah.members.rows.length > 0 && (count < SMALLEST || count > LARGEST)
      ? [at('members', '', { count })]
      : [];
  }),
  'leader-missing': gap(({ risalah: { members } }) =>
    members.rows.length > 0 && members.rows.every(({ role }) => role !== 'leader')
      ? [at('members')]
      : [],
  ),
  'facilitator-missing': gap(({ risalah: { members } }) =>
    members.rows.length > 0 && members.rows.every(({ role }) => role !== 'facilitator')
      ? [at('members')]
      : [],
  ),
  'nip-malformed': check(({ risalah: { members } }) =>
    members.rows
      .filter(({ numberKind, number }) => numberKind !== 'none' && isMalformed(number))
      .map(({ id, name }) => at('members', id, { member: name })),
  ),
  'meetings-missing': gap(({ risalah: { meetings } }) =>
    meetings.rows.length === 0 ? [at('meetings')] : [],
  ),
  'meeting-without-attendance': gap(({ risalah: { meetings } }) =>
    meetings.rows
      .filter(({ attendees, present }) => attendees.length === 0 && numberOf(present) === null)
      .map(({ id, agenda }) => at('meetings', id, { agenda })),
  ),
  'attendance-low': check((context) => {
    const circle = new Set(circleOf(context).map(({ id }) => id));
    const held = context.risalah.meetings.rows.filter(({ attendees }) => attendees.length > 0);
    if (circle.size === 0 || held.length === 0) return [];
    const came = held.flatMap(({ attendees }) => attendees.filter((id) => circle.has(id))).length;
    const percent = Math.round((came / (circle.size * held.length)) * 100);
    return percent < LOW ? [at('meetings', '', { percent })] : [];
  }),
  'phase-without-meeting': check(({ risalah: { meetings }, begun }) => {
    const met = new Set(meetings.rows.map(({ phase }) => phase));
    if (!phases.some((phase) => met.has(phase))) return [];
    const reached = phases.filter((phase) =>
      stepSectionIds.some((section) => stepSections[section] === phase && begun.has(section)),
    );
    const count = reached.filter((phase) => !met.has(phase)).length;
    return count > 0 ? [at('meetings', '', { count })] : [];
  }),
  'minutes-missing': gap(({ risalah: { meetings, annexes } }) => {
    const isKept =
      meetings.rows.some(({ decisions }) => !isBlank(decisions)) ||
      annexes.rows.some(({ kind, available }) => kind === 'minutes' && available);
    return meetings.rows.length > 0 && !isKept ? [at('meetings')] : [];
  }),
  'values-missing': gap(({ risalah: { values } }) =>
    values.rows.length === 0 ? [at('values')] : [],
  ),
  'value-without-practice': gap(({ risalah: { values } }) =>
    values.rows
      .filter(({ value, practice }) => !isBlank(value) && isBlank(practice))
      .map(({ id, value }) => at('values', id, { value })),
  ),
  'commitment-missing': gap(({ risalah: { foreword } }) =>
    isBlank(foreword.commitment) ? [at('foreword')] : [],
  ),
  'plan-not-approved': gap(({ risalah: { approvals }, begun }) =>
    begun.has('actions') && !isApproved(approvals.rows, 'plan') ? [at('approvals')] : [],
  ),
  'report-not-approved': gap(({ risalah: { approvals }, begun }) =>
    begun.has('closing') && !isApproved(approvals.rows, 'final') ? [at('approvals')] : [],
  ),
  'annexes-missing': gap(({ risalah: { annexes } }) => {
    const there = new Set(
      annexes.rows.filter(({ available }) => available).map(({ kind }) => kind),
    );
    const count = (['decree', 'attendance', 'minutes'] as const).filter(
      (kind) => !there.has(kind),
    ).length;
    return count > 0 ? [at('annexes', '', { count })] : [];
  }),
} as const satisfies Record<string, Rule>;

export type CircleRuleId = keyof typeof circleRules;

/** Sources name three to twelve; outside that nobody calls it a circle. */
const SMALLEST = 3;
const LARGEST = 12;

/** Percent of the members at an average meeting. */
const LOW = 70;

/** Who does the circle's work: neither patron nor facilitator. */
function circleOf({ risalah: { members } }: RuleContext): readonly Member[] {
  return members.rows.filter(({ role }) => role !== 'patron' && role !== 'facilitator');
}

/** NIP and NIPPPK have eighteen digits, often written in groups. */
function isMalformed(number: string): boolean {
  return !isBlank(number) && !/^\d{18}$/.test(number.replace(/[\s.]/g, ''));
}

function isApproved(
  rows: RuleContext['risalah']['approvals']['rows'],
  asked: 'plan' | 'final',
): boolean {
  return rows.some(({ stage, status }) => stage === asked && status === 'approved');
}
