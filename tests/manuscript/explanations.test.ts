import { expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { textsOf } from './readManuscript.ts';
import { formats } from '#templates/formats/formats.ts';

function printed(shown: 'shown' | 'kept'): string {
  const bare: Risalah = { ...puskesmas, standards: { ...puskesmas.standards, rows: [] } };
  const reasons = threadFindings(bare).map((finding) => ({
    ...reasonPlace(finding),
    text: 'Standar menunggu pengesahan.',
    shown: shown === 'shown',
  }));
  const manuscript = compose({
    risalah: { ...bare, reasons },
    method: eightSteps,
    guidance,
    findingTexts,
    options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
  });
  return textsOf(manuscript).join('\n');
}

it('prints what the team wants the jury to read, under the judge’s own question', () => {
  const text = printed('shown');
  expect(text).toContain('Penjelasan tim atas catatan');
  expect(text).toContain('Standar apa yang menjaga agar');
  expect(text).toContain('Standar menunggu pengesahan.');
});

it('keeps the other reasons to the team', () => {
  const text = printed('kept');
  expect(text).not.toContain('Penjelasan tim atas catatan');
  expect(text).not.toContain('Standar menunggu pengesahan.');
});
