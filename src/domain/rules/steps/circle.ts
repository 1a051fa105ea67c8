import { emptyMeeting, emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Approval, Meeting, Member } from '#domain/risalah/schema/opening.ts';
import { stepSectionIds, stepSections } from '#domain/method/sectionId.ts';
import { phases } from '#domain/method/phase.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { isBlankRow } from '#domain/rules/ground/isBlankRow.ts';
import { about, at, boxAt, check, emptyOf, gap, lacking } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** The circle and its office: founded, led, meeting, living its values, with papers that prove it. */
export const circleRules = {
  'office-missing': gap(({ risalah: { identity } }) =>
    isBlank(identity.opd) && isBlank(identity.unit) ? [at(['identity/opd', 'identity/unit'])] : [],
  ),
  'decree-missing': gap(({ risalah: { circle } }) =>
    lacking(
      emptyOf('circle', {
        decreeNumber: isBlank(circle.decreeNumber),
        decreeDate: dateOf(circle.decreeDate) === null,
      }),
    ),
  ),
  'members-missing': gap(({ risalah: { members } }) =>
    membersIn(members.rows).length === 0 ? [at('members/rows')] : [],
  ),
  'circle-size': check((context) => {
    const count = circleOf(context).length;
    return count > 0 && (count < SMALLEST || count > LARGEST)
      ? [at('members/rows', '', { count })]
      : [];
  }),
  'leader-missing': gap(({ risalah: { members } }) =>
    lacksRole(members.rows, 'leader') ? [at('members/rows')] : [],
  ),
  'facilitator-missing': gap(({ risalah: { members } }) =>
    lacksRole(members.rows, 'facilitator') ? [at('members/rows')] : [],
  ),
  'nip-malformed': check(({ risalah: { members } }) =>
    members.rows
      .filter(({ numberKind, number }) => numberKind !== 'none' && isMalformed(number))
      .map(({ id, name }) => at('members/rows.number', id, { member: name })),
  ),
  'meetings-missing': gap(({ risalah: { meetings } }) =>
    meetingsIn(meetings.rows).length === 0 ? [at('meetings/rows')] : [],
  ),
  'meeting-without-attendance': gap(({ risalah: { meetings } }) =>
    meetingsIn(meetings.rows)
      .filter(({ attendees, present }) => attendees.length === 0 && numberOf(present) === null)
      .map(({ id, agenda }) => at('meetings/rows.attendees', id, { agenda })),
  ),
  'attendance-low': check((context) => {
    const circle = new Set(circleOf(context).map(({ id }) => id));
    const held = context.risalah.meetings.rows.filter(({ attendees }) => attendees.length > 0);
    if (circle.size === 0 || held.length === 0) return [];
    const came = held.flatMap(({ attendees }) => attendees.filter((id) => circle.has(id))).length;
    const percent = Math.round((came / (circle.size * held.length)) * 100);
    return percent < LOW ? [at('meetings/rows', '', { percent })] : [];
  }),
  'phase-without-meeting': check(({ risalah: { meetings }, begun }) => {
    const met = new Set(meetings.rows.map(({ phase }) => phase));
    if (!phases.some((phase) => met.has(phase))) return [];
    const reached = phases.filter((phase) =>
      stepSectionIds.some((section) => stepSections[section] === phase && begun.has(section)),
    );
    const count = reached.filter((phase) => !met.has(phase)).length;
    return count > 0 ? [at('meetings/rows', '', { count })] : [];
  }),
  'minutes-missing': gap(({ risalah: { meetings, annexes } }) => {
    const isKept =
      meetings.rows.some(({ proceedings, decisions }) => !isBlank(proceedings + decisions)) ||
      annexes.rows.some(({ kind, available }) => kind === 'minutes' && available);
    const [first] = meetingsIn(meetings.rows);
    return first !== undefined && !isKept
      ? [about('', at('meetings/rows.decisions', first.id))]
      : [];
  }),
  'values-missing': gap(({ risalah: { values } }) =>
    values.rows.every(({ value }) => isBlank(value)) ? [at('values/rows')] : [],
  ),
  'value-without-practice': gap(({ risalah: { values } }) =>
    values.rows
      .filter(({ value, practice }) => !isBlank(value) && isBlank(practice))
      .map(({ id, value }) => at('values/rows.practice', id, { value })),
  ),
  'commitment-missing': gap(({ risalah: { foreword } }) =>
    isBlank(foreword.commitment) ? [at('foreword/commitment')] : [],
  ),
  'plan-not-approved': gap(({ risalah: { approvals, printing }, begun }) =>
    begun.has('actions') && printing.printedOn !== '' && !isApproved(approvals.rows, 'plan')
      ? [unsigned(approvals.rows, 'plan')]
      : [],
  ),
  'report-not-approved': gap(({ risalah: { approvals, printing }, begun }) =>
    begun.has('closing') && printing.printedOn !== '' && !isApproved(approvals.rows, 'final')
      ? [unsigned(approvals.rows, 'final')]
      : [],
  ),
  'annexes-missing': gap(({ risalah: { annexes, meetings, circle } }) => {
    const there = new Set(
      annexes.rows.filter(({ available }) => available).map(({ kind }) => kind),
    );
    // What comes out of a meeting or a decree that is not there is not asked for once more.
    const hasMet = meetingsIn(meetings.rows).length > 0;
    const isDecreed = !isBlank(circle.decreeNumber) || dateOf(circle.decreeDate) !== null;
    const asked = { decree: isDecreed, attendance: hasMet, minutes: hasMet } as const;
    const missing = (['decree', 'attendance', 'minutes'] as const).filter(
      (kind) => asked[kind] && !there.has(kind),
    );
    const boxes = missing.map((kind) => {
      const row = annexes.rows.find((each) => each.kind === kind);
      return row === undefined ? boxAt('annexes/rows') : boxAt('annexes/rows.available', row.id);
    });
    return missing.length > 0 ? [{ boxes, facts: { count: missing.length }, about: '' }] : [];
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
  return membersIn(members.rows).filter(({ role }) => role !== 'patron' && role !== 'facilitator');
}

/** NIP and NIPPPK have eighteen digits, often written in groups. */
function isMalformed(number: string): boolean {
  return !isBlank(number) && !/^\d{18}$/.test(number.replace(/[\s.]/g, ''));
}

/** Rows that name somebody; one that was only added is nobody yet. */
function membersIn(rows: readonly Member[]): readonly Member[] {
  return rows.filter((row) => !isBlankRow(row, emptyMember('')));
}

function lacksRole(rows: readonly Member[], asked: Member['role']): boolean {
  return membersIn(rows).length > 0 && rows.every(({ role }) => role !== asked);
}

function meetingsIn(rows: readonly Meeting[]): readonly Meeting[] {
  return rows.filter((row) => !isBlankRow(row, emptyMeeting('')));
}

/** The box in which an approval is noted down: the status of who signs that sheet, or the list where nobody does. */
function unsigned(rows: readonly Approval[], asked: Approval['stage']): Sighting {
  const row = rows.find(({ stage }) => stage === asked);
  return row === undefined ? at('approvals/rows') : about('', at('approvals/rows.status', row.id));
}

function isApproved(
  rows: RuleContext['risalah']['approvals']['rows'],
  asked: 'plan' | 'final',
): boolean {
  return rows.some(({ stage, status }) => stage === asked && status === 'approved');
}
