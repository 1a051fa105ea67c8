import type { SectionId } from '#domain/method/sectionId.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const people = puskesmas.members.rows.filter(({ role }) => role !== 'member');
const present = people.map(({ id }) => id);

const unanswered = { before: '', evidenceBefore: '', after: '', evidenceAfter: '' };

/** The worked example with fewer people and shorter lists; every question is still answered. */
export const shorterCase: Risalah = {
  ...puskesmas,
  method: 'seven',
  mark: '',
  members: { rows: people },
  values: { ...puskesmas.values, rows: puskesmas.values.rows.slice(0, 1) },
  meetings: {
    rows: puskesmas.meetings.rows
      .slice(0, 2)
      .map((meeting) => ({ ...meeting, attendees: meeting.attendees.filter(isPresent) })),
  },
  approvals: { rows: puskesmas.approvals.rows.slice(3) },
  background: {
    ...puskesmas.background,
    baselines: puskesmas.background.baselines.slice(0, 1),
    stakeholders: puskesmas.background.stakeholders.slice(0, 1),
  },
  'why-chains': {
    ...puskesmas['why-chains'],
    participants: puskesmas['why-chains'].participants.filter(isPresent),
  },
  vote: {
    ...puskesmas.vote,
    rows: puskesmas.vote.rows.map(({ points, ...row }) => ({
      ...row,
      points: Object.fromEntries(Object.entries(points).filter(([id]) => isPresent(id))),
    })),
  },
  // The third aspect is the target's own and the costs are the plan's: nobody types them again.
  aspects: {
    rows: puskesmas.aspects.rows
      .slice(0, 3)
      .map((row, index) => (index < 2 ? row : { ...row, ...unanswered })),
  },
  benefit: { ...puskesmas.benefit, rows: puskesmas.benefit.rows.slice(0, 1) },
  procedure: { ...puskesmas.procedure, steps: puskesmas.procedure.steps.slice(0, 3) },
  'follow-up': { rows: puskesmas['follow-up'].rows.slice(0, 1) },
  annexes: { rows: puskesmas.annexes.rows.slice(0, 2) },
};

/** A case of which only these sections are answered, and marked as done. */
export function beginningOf(risalah: Risalah, sections: readonly SectionId[]): Risalah {
  const { id, createdAt, method } = risalah;
  let count = 0;
  const newId = (): string => `new-${(count += 1)}`;
  return {
    ...emptyRisalah({ id, createdAt, method, newId, defaults }),
    ...Object.fromEntries(sections.map((section) => [section, risalah[section]])),
    finished: [...sections],
  };
}

function isPresent(id: string): boolean {
  return present.includes(id);
}
