import { expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Reason } from '#domain/risalah/schema/judging.ts';
import { forReaders } from '#domain/risalah/reading/forReaders.ts';
import { findings } from '#domain/rules/findings.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { textsOf } from './readManuscript.ts';
import { formats } from '#templates/formats/formats.ts';

function printed(
  kind: Reason['kind'],
  tellsAbsent: boolean,
  text = 'Standar menunggu pengesahan',
): string {
  const bare: Risalah = { ...puskesmas, standards: { rows: [], warning: '', warningNote: '' } };
  const reasons = threadFindings(bare).map((finding) => ({
    ...reasonPlace(finding),
    kind,
    text,
  }));
  const manuscript = compose({
    risalah: { ...bare, reasons, printing: { ...bare.printing, tellsAbsent } },
    method: eightSteps,
    guidance,
    findingTexts,
    options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
  });
  return textsOf(manuscript).join('\n');
}

it('prints why something is not there, in its own place and instead of an empty mark', () => {
  const text = printed('absent', true);
  expect(text).toContain('Belum ada: Standar menunggu pengesahan.');
});

it('says once that something is not there', () => {
  const text = printed('absent', true, 'belum ada di kantor kami');
  expect(text).toContain('Belum ada di kantor kami.');
  expect(text).not.toContain('Belum ada: ');
});

it('prints it in a table of the annexes where the rest of its question is answered', () => {
  const bare: Risalah = { ...puskesmas, circle: { ...puskesmas.circle, decreeNumber: '' } };
  const [finding] = findings(bare, eightSteps);
  if (finding === undefined) throw new Error('nothing is missing');
  const reasons = [{ ...reasonPlace(finding), kind: 'absent' as const, text: 'SK diproses.' }];
  const texts = textsOf(
    compose({
      risalah: { ...bare, reasons, printing: { ...bare.printing, tellsAbsent: true } },
      method: eightSteps,
      guidance,
      findingTexts,
      options: { untilStep: null, format: formats[0] },
    }),
  ).join('\n');
  expect(texts).toContain('Yang memang belum ada');
  expect(texts).toContain('SK diproses.');
});

it.each([
  ['absent', false],
  ['right', true],
] as const)('keeps other reasons to the team: %s', (kind, tellsAbsent) => {
  const text = printed(kind, tellsAbsent);
  expect(text).not.toContain('Yang memang belum ada');
  expect(text).not.toContain('Standar menunggu pengesahan');
});

it('takes along what readers are told, and nothing else', () => {
  const reason = { rule: '', section: 'procedure', row: '', text: 'Belum disusun.' } as const;
  const reasons: Reason[] = [
    { ...reason, kind: 'absent' },
    { ...reason, rule: 'office-missing', kind: 'right' },
  ];
  const kept = (tellsAbsent: boolean) =>
    forReaders({ ...puskesmas, reasons, printing: { ...puskesmas.printing, tellsAbsent } }).reasons;
  expect(kept(true)).toEqual([reasons[0]]);
  expect(kept(false)).toEqual([]);
});
