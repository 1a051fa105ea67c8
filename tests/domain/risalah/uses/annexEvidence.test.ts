import { describe, expect, it } from 'vitest';
import { annexEvidence } from '#domain/risalah/uses/annexEvidence.ts';
import type { AnnexEvidence } from '#domain/risalah/uses/annexEvidence.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

function of(kind: AnnexEvidence['kind'], risalah: Risalah): AnnexEvidence | undefined {
  return annexEvidence(risalah).find((entry) => entry.kind === kind);
}

describe('annexEvidence', () => {
  it('says of every paper of a blank risalah that it lacks', () => {
    expect(annexEvidence(newRisalah()).map(({ state }) => state)).not.toContain('there');
    expect(of('photographs', newRisalah())?.state).toBe('lacking');
  });

  it('knows a paper that is at hand', () => {
    expect(of('decree', puskesmas)?.state).toBe('there');
  });

  it('tells a paper that lacks from one whose content the risalah already holds', () => {
    const annexes = { rows: [] };
    expect(of('attendance', { ...puskesmas, annexes })?.state).toBe('recorded');
    expect(of('certificate', { ...puskesmas, annexes })?.state).toBe('lacking');
  });

  it('counts the meetings whose attendance was kept', () => {
    const [first, ...rest] = puskesmas.meetings.rows;
    if (first === undefined) throw new Error('The example has no meetings');
    const meetings = { rows: [{ ...first, attendees: [] }, ...rest] };
    const total = puskesmas.meetings.rows.length;
    expect(of('attendance', { ...puskesmas, meetings })?.held).toEqual({
      count: total - 1,
      of: total,
    });
  });
});
