import { describe, expect, it } from 'vitest';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const leaning = (risalah: Risalah, section: SectionId, id: string) =>
  leaningOn(risalah, { section, rows: new Set([id]) });

const sections = (risalah: Risalah, section: SectionId, id: string) =>
  leaning(risalah, section, id).map((each) => each.section);

describe('what leans on a record', () => {
  it('is told section by section', () => {
    const risalah = wholeThread();
    const cause = risalah['cause-effect'].causes[0]?.id ?? '';
    expect(sections(risalah, 'cause-effect', cause)).toEqual(['verification', 'action-plan']);
    expect(sections(risalah, 'inventory', 'problem')).toEqual(['priority', 'target']);
    expect(sections(risalah, 'target', 'target')).toEqual(['comparison']);
    expect(sections(risalah, 'action-plan', 'measure')).toEqual(['actions', 'standards']);
    expect(sections(risalah, 'inventory', 'sheet')).toEqual(['inventory']);
  });

  it('counts its rows', () => {
    const [member] = puskesmas.members.rows.filter(({ role }) => role === 'leader');
    const meetings = puskesmas.meetings.rows.filter(({ attendees }) =>
      attendees.includes(member?.id ?? ''),
    ).length;
    expect(leaning(puskesmas, 'members', member?.id ?? '')).toContainEqual({
      section: 'meetings',
      rows: meetings,
    });
  });

  it('is nothing where nobody points', () => {
    expect(
      leaningOn(newRisalah(), { section: 'members', rows: new Set(['anything', '']) }),
    ).toEqual([]);
    expect(sections(puskesmas, 'members', 'no-such-record')).toEqual([]);
  });
});

describe('a record taken out', () => {
  const before = wholeThread();
  const plan = { ...before['action-plan'], rows: [] };
  const after = dropDanglingReferences({ ...before, 'action-plan': plan });

  it('leaves the rows that leaned on it, pointing nowhere', () => {
    expect(after.actions.rows).toMatchObject([{ id: 'action', measure: '' }]);
    expect(after.standards.rows).toMatchObject([{ measure: '' }]);
  });

  it('tears the thread there', () => {
    expect(threadFindings(after).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['dominant-cause-untreated', 'action-without-measure']),
    );
  });

  it('leaves sections that did not lean on it the very same', () => {
    expect(after.inventory).toBe(before.inventory);
    expect(after.comparison).toBe(before.comparison);
  });
});
