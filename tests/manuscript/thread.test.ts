import { describe, expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ThreadRow } from '#manuscript/manuscript.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { blocksOf, textsOf } from './readManuscript.ts';
import { blankRisalah, sampleRisalah } from './sampleRisalah.ts';
import { formats } from '#templates/formats/formats.ts';

function report(risalah: Risalah, untilStep: string | null = null) {
  return compose({
    risalah,
    method: eightSteps,
    guidance,
    options: { untilStep, format: { ...formats[0], emptyAnswers: 'omit' } },
  });
}

function threadIn(risalah: Risalah, untilStep: string | null = null): ThreadRow | undefined {
  return blocksOf(report(risalah, untilStep)).find((block) => block.kind === 'thread');
}

/** The sample with a standard for each of its measures. */
function whole(): Risalah {
  const risalah = sampleRisalah();
  const [standard] = risalah.standards.rows;
  if (standard === undefined) throw new Error('no standard');
  const rows = risalah['action-plan'].rows.map(({ id }) => ({
    ...standard,
    id: `standard-${id}`,
    measure: id,
  }));
  return { ...risalah, standards: { ...risalah.standards, rows } };
}

describe('the thread at the head of the steps', () => {
  it('runs from problem to standard with the numbers of the record', () => {
    expect(threadIn(sampleRisalah())?.knots.map(({ label, value }) => [label, value])).toEqual([
      ['Masalah', '52 menit'],
      ['Sasaran', '20 menit'],
      ['Penyebab dominan', '2 penyebab'],
      ['Rencana perbaikan', '2 rencana'],
      ['Hasil', '21 menit'],
      ['Standar', '1 standar'],
    ]);
  });

  it('carries the same numbers into target, comparison and achievement', () => {
    const texts = textsOf(report(sampleRisalah()));
    for (const section of ['target', 'comparison', 'achievement']) {
      const table = blocksOf(report(sampleRisalah())).find(
        (block) => block.kind === 'table' && block.anchor === `table-${section}`,
      );
      expect(textsOf(table).join(' ')).toContain('52 menit');
    }
    expect(texts.join('\n')).toContain('Penurunan = (52 − 20) ÷ 52 × 100% = 61,5%');
    expect(texts.join('\n')).toContain('Capaian = (52 − 21) ÷ (52 − 20) × 100% = 96,9%');
  });

  it('is whole where every pointer and number is there', () => {
    expect(threadIn(whole())?.knots.filter(({ broken }) => broken)).toEqual([]);
  });

  it('is torn where the target answers another problem', () => {
    const risalah = whole();
    const torn = { ...risalah, target: { ...risalah.target, problem: 'problem-2' } };
    expect(
      threadIn(torn)
        ?.knots.filter(({ broken }) => broken)
        .map(({ label }) => label),
    ).toEqual(['Sasaran']);
  });

  it('is torn where a dominant cause has no measure', () => {
    const risalah = whole();
    const torn = {
      ...risalah,
      'action-plan': {
        ...risalah['action-plan'],
        rows: risalah['action-plan'].rows.slice(1),
      },
    };
    expect(
      threadIn(torn)
        ?.knots.filter(({ broken }) => broken)
        .map(({ label }) => label),
    ).toEqual(['Rencana perbaikan']);
  });

  it('ends where the report ends', () => {
    expect(threadIn(sampleRisalah(), 'plan')?.knots.map(({ label }) => label)).toEqual([
      'Masalah',
      'Sasaran',
      'Penyebab dominan',
      'Rencana perbaikan',
    ]);
  });

  it('is not drawn before anything has been answered', () => {
    expect(threadIn(blankRisalah())).toBeUndefined();
  });
});
