import { describe, expect, it } from 'vitest';
import { standingSchema } from '#domain/event/standing.ts';
import { sectionsUntil } from '#domain/event/milestones.ts';
import { stepSectionIds } from '#domain/method/sectionId.ts';
import { loadExample } from '#app/loadExample.ts';
import { examples } from '#templates/examples/examples.ts';
import { methods } from '#templates/methods/methods.ts';
import { threadBreaks } from '#tests/domain/rules/breaks/thread.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';
import { standing } from './classOf.ts';

describe('where a team stands', () => {
  it('is nowhere before its first answer', () => {
    expect(standing(newRisalah())).toMatchObject({
      reached: 0,
      stepName: '',
      milestones: [],
      thread: 'open',
      tears: [],
    });
  });

  it('is its furthest step, called as the team calls it', () => {
    const risalah = wholeThread();
    expect(standing({ ...risalah, stepNames: { 'eight/standards': 'Bakukan' } })).toMatchObject({
      reached: 7,
      steps: 8,
      stepName: 'Bakukan',
      thread: 'whole',
    });
  });

  it('tells behind which step the thread is torn', () => {
    const torn = threadBreaks['dominant-cause-untreated'].change(wholeThread());
    expect(standing(torn)).toMatchObject({ thread: 'torn', tears: [3, 4] });
  });

  it('counts a milestone as reached where all of it was declared done', () => {
    const finished = [...sectionsUntil('analysed')];
    expect(standing({ ...newRisalah(), finished }).milestones).toEqual(['analysed']);
    expect(standing({ ...newRisalah(), finished: finished.slice(1) }).milestones).toEqual([]);
  });

  it.each(methods)('reaches every milestone in $id', ({ id }) => {
    const all = { ...newRisalah(), method: id, finished: [...stepSectionIds] };
    expect(standing(all).milestones).toEqual(['analysed', 'carried-out', 'whole']);
  });

  it('of every worked example is at its end, and keeps the shape that is stored', async () => {
    for (const example of examples) {
      const { risalah } = await example.load();
      const read = standing(risalah);
      expect(read).toMatchObject({ reached: read.steps, thread: 'whole', tears: [] });
      expect(read.milestones).toContain('whole');
      expect(standingSchema.parse(read)).toEqual(read);
    }
  });

  it('holds nothing that stays with the team', async () => {
    const { risalah } = await loadExample('puskesmas');
    const secret = 'RAHASIA-TIM';
    const read = standing({
      ...risalah,
      reasons: [{ rule: 'theme-missing', section: 'title', row: '', kind: 'right', text: secret }],
      mirror: { ...risalah.mirror, notes: { a: secret } },
      meetings: { rows: risalah.meetings.rows.map((row) => ({ ...row, decisions: secret })) },
    });
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});
