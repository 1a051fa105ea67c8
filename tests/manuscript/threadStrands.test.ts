import { describe, expect, it } from 'vitest';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { isTornInto } from '#figures/thread/threadInput.ts';
import { knotsOf } from '#figures/thread/threadWords.ts';
import { threadOnPaper } from '#manuscript/drawings/thread/threadDrawing.ts';
import { threadStrands } from '#manuscript/drawings/thread/threadStrands.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { tornInto } from '#manuscript/drawings/thread/tornInto.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const tornIn = (risalah: Risalah) =>
  knotsOf(threadStrands(risalah, 'numbered').input)
    .filter(({ torn }) => torn !== '')
    .map(({ label, torn }) => `${label}: ${torn}`);

const withoutStandards = (risalah: Risalah): Risalah => ({
  ...risalah,
  standards: { ...risalah.standards, rows: [] },
});

describe('the strands of a thread', () => {
  it('are whole in the worked example, with its numbers at both ends', () => {
    const { input, tears } = threadStrands(puskesmas);
    expect(tears).toEqual([]);
    expect(knotsOf(input).filter(({ state }) => state === 'missing')).toEqual([]);
    expect([input.problem, input.target, input.result].map(({ number }) => number)).toEqual([
      '28 menit',
      '12 menit',
      '11 menit',
    ]);
  });

  it('number each tear as the list of findings does', () => {
    const risalah = withoutStandards(wholeThread());
    expect(tornIn(risalah)).toEqual(['Standar: putus (1)']);
    expect(threadStrands(risalah).tears.map(({ id }) => id)).toEqual(['measure-not-standardised']);
  });

  it('hold where the team has said why it is right', () => {
    const risalah = withoutStandards(wholeThread());
    const reasons = threadFindings(risalah).map((finding) => ({
      ...reasonPlace(finding),
      kind: 'right' as const,
      text: 'Masih diuji coba.',
    }));
    const answered = { ...risalah, reasons };
    expect(tornIn(answered)).toEqual([]);
    const knots = (which: Risalah) => knotsOf(threadStrands(which).input);
    expect(knots(risalah).some(isTornInto)).toBe(true);
    expect(knots(answered).some(isTornInto)).toBe(false);
    expect(knots(answered).filter(({ state }) => state === 'explained')).toHaveLength(1);
    const row = (which: Risalah) => [...tornInto(which, threadOf(which).knots)];
    expect(row(risalah)).toEqual(['standards']);
    expect(row(answered)).toEqual([]);
  });

  it('show what hangs from nothing beside what holds', () => {
    const risalah = wholeThread();
    const rows = risalah.actions.rows.map((action) => ({ ...action, measure: '' }));
    const loose = { ...risalah, actions: { ...risalah.actions, rows } };
    const [, strand] = threadStrands(loose).input.causes;
    expect(strand?.measures[0]).toMatchObject({
      knot: { text: 'Tanpa rencana', state: 'missing' },
      actions: [{ to: 'actions/action/', torn: 'putus' }],
    });
  });

  it('lead every knot to a section that there is', () => {
    for (const risalah of [puskesmas, newRisalah()]) {
      for (const { to } of knotsOf(threadStrands(risalah).input)) {
        expect(sectionIds).toContain(to.split('/')[0]);
      }
    }
  });

  it('stand in the appendix once something is answered', () => {
    expect(threadOnPaper(newRisalah())).toEqual([]);
    expect(threadOnPaper(puskesmas)[0]?.figure).toMatchObject({
      kind: 'diagram',
      parts: [],
      landscape: true,
      alt: expect.stringContaining('28 menit') as string,
    });
  });
});
