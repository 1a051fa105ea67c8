import { expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { commitment } from '#manuscript/opening/commitment.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sampleRisalah } from './sampleRisalah.ts';

const sample = sampleRisalah();
const pageOf = (risalah: Risalah) =>
  commitment({
    risalah,
    method: eightSteps,
    guidance,
    options: { untilStep: null, format: formats[0] },
  });

it('is signed by whoever signs the report last, on a day that is written by hand', () => {
  const last = sample.approvals.rows.findLast(({ stage }) => stage === 'final');
  expect(pageOf(sample).at(-1)).toMatchObject({
    kind: 'signatures',
    blocks: [{ role: last?.role, name: last?.name, placeAndDate: '', preamble: '' }],
  });
});

it('bears no signature where nobody is named to sign the report', () => {
  const page = pageOf({ ...sample, approvals: { rows: [] } });
  expect(page.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

it('is no page while nothing is promised', () => {
  expect(pageOf({ ...sample, foreword: { ...sample.foreword, commitment: ' ' } })).toEqual([]);
});
