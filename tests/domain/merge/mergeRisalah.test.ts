import { describe, expect, it } from 'vitest';
import { apply } from '#domain/merge/merge.ts';
import type { Versions } from '#domain/merge/merge.ts';
import { mergeRisalah } from '#domain/merge/mergeRisalah.ts';
import { emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import { emptyMeeting } from '#domain/risalah/schema/opening.ts';
import { emptyRisk } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';

const ancestor = dropDanglingReferences(puskesmas);

type Edit = (risalah: Risalah) => Risalah;

function merged(ours: Edit, theirs: Edit, known: Pick<Versions<Risalah>, 'leftOut'> = {}) {
  return mergeRisalah({
    ours: dropDanglingReferences(ours(ancestor)),
    theirs: dropDanglingReferences(theirs(ancestor)),
    ancestor,
    ...known,
  });
}

const same: Edit = (risalah) => risalah;

const askedOf = (ours: Edit, theirs: Edit) =>
  merged(ours, theirs).questions.map(({ section, row, field }) => `${section}/${row}/${field}`);

const text =
  (value: string): Edit =>
  (risalah) => ({ ...risalah, background: { ...risalah.background, text: value } });

const strategy =
  (value: string): Edit =>
  (risalah) => ({ ...risalah, background: { ...risalah.background, strategy: value } });

const withRisk =
  (id: string): Edit =>
  ({ risks, ...risalah }) => ({
    ...risalah,
    risks: { rows: [...risks.rows, { ...emptyRisk(id), risk: `risiko ${id}` }] },
  });

const [firstRisk] = ancestor.risks.rows;
const { categories, causes: allCauses } = ancestor['cause-effect'];
const [cause, otherCause] = allCauses.filter(({ parent }) =>
  categories.some(({ id }) => id === parent),
);
const [voted] = ancestor.vote.rows;
const [member, otherMember] = ancestor.members.rows;
const [meeting] = ancestor.meetings.rows;
if (!firstRisk || !cause || !otherCause || !voted || !member || !otherMember || !meeting) {
  throw new Error('The example has too little in it.');
}

const withoutCause =
  (id: string): Edit =>
  (risalah) => {
    const diagram = risalah['cause-effect'];
    return {
      ...risalah,
      'cause-effect': { ...diagram, causes: diagram.causes.filter((each) => each.id !== id) },
    };
  };

const hung =
  (id: string, parent: string): Edit =>
  (risalah) => {
    const diagram = risalah['cause-effect'];
    const causes = diagram.causes.map((each) => (each.id === id ? { ...each, parent } : each));
    return { ...risalah, 'cause-effect': { ...diagram, causes } };
  };

const votes =
  (id: string, points: number): Edit =>
  (risalah) => ({
    ...risalah,
    vote: {
      ...risalah.vote,
      rows: risalah.vote.rows.map((row) =>
        row.cause === voted.cause ? { ...row, points: { ...row.points, [id]: points } } : row,
      ),
    },
  });

const attended =
  (change: (ids: readonly string[]) => readonly string[]): Edit =>
  (risalah) => ({
    ...risalah,
    meetings: {
      rows: risalah.meetings.rows.map((row) =>
        row.id === meeting.id ? { ...row, attendees: [...change(row.attendees)] } : row,
      ),
    },
  });

describe('two copies of a risalah without a conflict', () => {
  it('have all of step 1 from one and all of step 5 from the other', () => {
    const made = merged(text('Antrean sejak pagi.'), withRisk('baru'));
    expect(made.questions).toEqual([]);
    const record = apply(made, () => 'a');
    expect(record).toEqual(withRisk('baru')(text('Antrean sejak pagi.')(ancestor)));
    expect(made.taken).toEqual([
      { section: 'background', row: '', field: 'text', from: 'a' },
      { section: 'risks', row: 'baru', field: 'rows', from: 'b' },
    ]);
  });

  it('have two fields of one section from each', () => {
    const record = apply(merged(text('satu'), strategy('dua')), () => 'a');
    expect(record).toEqual(strategy('dua')(text('satu')(ancestor)));
  });

  it('have the rows that each has appended to one table, in the same order for both', () => {
    const one = apply(merged(withRisk('satu'), withRisk('dua')), () => 'a');
    const other = apply(merged(withRisk('dua'), withRisk('satu')), () => 'a');
    expect(one.risks.rows.map(({ id }) => id)).toEqual([
      ...ancestor.risks.rows.map(({ id }) => id),
      'dua',
      'satu',
    ]);
    expect(other).toEqual(one);
  });

  it('have the votes of both, member by member', () => {
    const made = merged(votes(member.id, 5), votes(otherMember.id, 3));
    expect(made.questions).toEqual([]);
    const row = apply(made, () => 'a').vote.rows.find((each) => each.cause === voted.cause);
    expect(row?.points).toMatchObject({ [member.id]: 5, [otherMember.id]: 3 });
  });

  it('have who was added to a list of members and not who was taken out', () => {
    const [first, ...rest] = meeting.attendees;
    const absent = ancestor.members.rows.find(({ id }) => !meeting.attendees.includes(id));
    const added = absent?.id ?? 'm-baru';
    const withMember: Edit = (risalah) =>
      absent === undefined
        ? { ...risalah, members: { rows: [...risalah.members.rows, { ...member, id: added }] } }
        : risalah;
    const made = merged(
      attended((ids) => ids.filter((id) => id !== first)),
      (risalah) => attended((ids) => [...ids, added])(withMember(risalah)),
    );
    expect(made.questions).toEqual([]);
    const row = apply(made, () => 'a').meetings.rows.find(({ id }) => id === meeting.id);
    expect(row?.attendees).toEqual([...rest, added]);
  });

  it('keep the order of whoever moved rows, with what the other added', () => {
    const turned: Edit = (risalah) => ({
      ...risalah,
      risks: { rows: risalah.risks.rows.toReversed() },
    });
    const record = apply(merged(turned, withRisk('baru')), () => 'a');
    const ids = ancestor.risks.rows.map(({ id }) => id);
    expect(record.risks.rows.map(({ id }) => id).filter((id) => id !== 'baru')).toEqual(
      ids.toReversed(),
    );
    expect(record.risks.rows.map(({ id }) => id)).toContain('baru');
  });
});

describe('two copies that say different things', () => {
  it('are asked about the field, and take either or a text of one’s own', () => {
    const made = merged(text('satu'), text('dua'));
    expect(made.questions).toMatchObject([
      { section: 'background', row: '', field: 'text', a: 'satu', b: 'dua', takesText: true },
    ]);
    expect(apply(made, () => 'a').background.text).toBe('satu');
    expect(apply(made, () => 'b').background.text).toBe('dua');
    expect(apply(made, () => ({ text: 'satu dan dua' })).background.text).toBe('satu dan dua');
  });

  it('are asked about a row that one deleted and the other wrote in', () => {
    const deleted: Edit = (risalah) => ({
      ...risalah,
      risks: { rows: risalah.risks.rows.filter(({ id }) => id !== firstRisk.id) },
    });
    const written: Edit = (risalah) => ({
      ...risalah,
      risks: {
        rows: risalah.risks.rows.map((row) =>
          row.id === firstRisk.id ? { ...row, prevention: 'lain' } : row,
        ),
      },
    });
    const made = merged(deleted, written);
    expect(made.questions).toMatchObject([
      { section: 'risks', row: firstRisk.id, field: 'rows', a: null, b: { prevention: 'lain' } },
    ]);
    const kept = apply(made, () => 'b').risks.rows.map(({ id }) => id);
    expect(kept).toEqual(ancestor.risks.rows.map(({ id }) => id));
    expect(apply(made, () => 'a').risks.rows.map(({ id }) => id)).not.toContain(firstRisk.id);
    expect(merged(deleted, same).questions).toEqual([]);
  });

  it('are asked about a cause that one deleted and the other hung another on', () => {
    const added: Edit = (risalah) => {
      const diagram = risalah['cause-effect'];
      const why = { ...emptyCause('baru', cause.id), text: 'mengapa' };
      return { ...risalah, 'cause-effect': { ...diagram, causes: [...diagram.causes, why] } };
    };
    const made = merged(withoutCause(cause.id), added);
    expect(made.questions).toMatchObject([
      { section: 'cause-effect', row: cause.id, field: 'causes', a: null, b: { id: cause.id } },
    ]);
    const kept = apply(made, () => 'b')['cause-effect'].causes;
    expect(kept.find(({ id }) => id === 'baru')?.parent).toBe(cause.id);
    const gone = apply(made, () => 'a')['cause-effect'].causes;
    expect(gone.find(({ id }) => id === 'baru')?.parent).toBe('');
  });

  it('are asked nothing about a tool that one moved to another question and the other pointed at', () => {
    const [use] = ancestor.inventory.data;
    if (use === undefined) throw new Error('The example shows no data.');
    const moved: Edit = (risalah) => ({
      ...risalah,
      inventory: { ...risalah.inventory, data: risalah.inventory.data.slice(1) },
      background: { ...risalah.background, data: [...risalah.background.data, use] },
    });
    const pointed: Edit = (risalah) => ({
      ...risalah,
      verification: {
        ...risalah.verification,
        rows: risalah.verification.rows.map((row, at) =>
          at === 0 ? { ...row, use: use.id } : row,
        ),
      },
    });
    const made = merged(moved, pointed);
    expect(made.questions).toEqual([]);
    expect(apply(made, () => 'a')).toEqual(pointed(moved(ancestor)));
  });

  it('give back with a row what pointed at it', () => {
    const test = ancestor.verification.rows.find((row) => row.cause !== '');
    const id = test?.cause ?? '';
    const written: Edit = (risalah) => {
      const diagram = risalah['cause-effect'];
      const causes = diagram.causes.map((each) => (each.id === id ? { ...each, text: 'x' } : each));
      return { ...risalah, 'cause-effect': { ...diagram, causes } };
    };
    const record = apply(merged(withoutCause(id), written), () => 'b');
    expect(record.verification.rows.find((row) => row.id === test?.id)?.cause).toBe(id);
  });

  it('are asked about both causes where each hung one on the other', () => {
    const made = merged(hung(cause.id, otherCause.id), hung(otherCause.id, cause.id));
    expect(made.questions.map(({ row, field }) => [row, field])).toEqual([
      [cause.id, 'causes.parent'],
      [otherCause.id, 'causes.parent'],
    ]);
    const record = apply(made, () => 'b')['cause-effect'].causes;
    expect(record.find(({ id }) => id === otherCause.id)?.parent).toBe(cause.id);
    expect(record.find(({ id }) => id === cause.id)?.parent).toBe(cause.parent);
  });

  it('never blend numbers: the counts of a share are one answer', () => {
    const shared =
      (count: number, of: number): Edit =>
      (risalah) => ({
        ...risalah,
        inventory: {
          ...risalah.inventory,
          problems: risalah.inventory.problems.map((row, at) =>
            at === 0 ? { ...row, achieved: { count, of } } : row,
          ),
        },
      });
    const [problem] = ancestor.inventory.problems;
    expect(askedOf(shared(3, 10), shared(4, 20))).toEqual([
      `inventory/${problem?.id ?? ''}/problems.achieved`,
    ]);
  });
});

describe('two copies whose ancestor nobody knows', () => {
  it('are asked about every difference, a row that only one has among them', () => {
    const made = mergeRisalah({
      ours: text('satu')(ancestor),
      theirs: withRisk('baru')(ancestor),
      ancestor: null,
    });
    expect(made.questions.map(({ field, a }) => [field, a])).toEqual([
      ['text', 'satu'],
      ['rows', null],
    ]);
    const both = apply(made, ({ a }) => (a === null ? 'b' : 'a'));
    expect(both).toEqual(withRisk('baru')(text('satu')(ancestor)));
  });
});

describe('a copy that says what it left out', () => {
  const reason = { rule: 'r', section: 'risks', row: '', kind: 'right', text: 'sudah' } as const;
  const reasoned: Edit = (risalah) => ({ ...risalah, reasons: [reason] });

  it('deletes nothing of it', () => {
    const made = mergeRisalah({
      ours: text('satu')(reasoned(ancestor)),
      theirs: strategy('dua')({ ...ancestor, reasons: [] }),
      ancestor: reasoned(ancestor),
      leftOut: { theirs: (part) => part === 'reasons' },
    });
    expect(made.questions).toEqual([]);
    expect(apply(made, () => 'a')).toEqual(strategy('dua')(text('satu')(reasoned(ancestor))));
  });

  it('keeps a column of a table, and the photographs that it gave bare', () => {
    const year: Edit = (risalah) => ({
      ...risalah,
      members: { rows: risalah.members.rows.map((row) => ({ ...row, birthYear: 1980 })) },
    });
    const photo = { id: 'f', hash: 'a', caption: '', takenOn: '', width: 4, height: 3 };
    const pictured =
      (hash: string, caption: string): Edit =>
      (risalah) => ({
        ...risalah,
        circle: { ...risalah.circle, logo: { ...photo, hash, caption } },
        annexes: {
          rows: risalah.annexes.rows.map((row, at) =>
            at === 0 ? { ...row, photos: [{ ...photo, hash, caption }] } : row,
          ),
        },
      });
    const team = year(pictured('a', '')(ancestor));
    const made = mergeRisalah({
      ours: team,
      theirs: pictured('b', 'Loket')(ancestor),
      ancestor: team,
      leftOut: {
        theirs: (part) => part === 'members.rows.birthYear' || part.endsWith('.hash'),
      },
    });
    expect(made.questions).toEqual([]);
    expect(apply(made, () => 'a')).toEqual(year(pictured('a', 'Loket')(ancestor)));
  });

  it('deletes it where it does not say so', () => {
    const made = mergeRisalah({
      ours: reasoned(ancestor),
      theirs: ancestor,
      ancestor: reasoned(ancestor),
    });
    expect(apply(made, () => 'a').reasons).toEqual([]);
  });
});

describe('rows that nothing but what they are about tells apart', () => {
  it('are merged by it: the planned period of one phase and the note of another', () => {
    const noted =
      (at: number, note: string): Edit =>
      (risalah) => ({
        ...risalah,
        schedule: {
          rows: risalah.schedule.rows.map((row, index) => (index === at ? { ...row, note } : row)),
        },
      });
    const record = apply(merged(noted(0, 'satu'), noted(3, 'dua')), () => 'a');
    expect(record).toEqual(noted(3, 'dua')(noted(0, 'satu')(ancestor)));
  });

  it('ask by the row’s own name', () => {
    const noted =
      (agenda: string): Edit =>
      (risalah) => ({
        ...risalah,
        meetings: { rows: [...risalah.meetings.rows, { ...emptyMeeting('rapat'), agenda }] },
        obstacles: { rows: [...risalah.obstacles.rows, emptyObstacle(agenda)] },
      });
    expect(askedOf(noted('satu'), noted('dua'))).toEqual(['meetings/rapat/rows.agenda']);
  });
});
