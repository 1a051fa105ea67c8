import { expect, it } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { composeForm } from '#publications/forms/composeForm.ts';
import { formIds } from '#publications/forms/formId.ts';
import { examples } from '#templates/examples/examples.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { officeFaults } from './officeFaults.ts';
import { a4 } from './sampleManuscript.ts';

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
    const typeset = (risalah: Risalah) =>
      typesetDocument(composeForm({ risalah, form, of: sheet }), options);
    const [empty, filled] = [await typeset(newRisalah()), await typeset(full)];
    for (const { pages, layoutStoppedAt } of [empty, filled]) {
      expect([pages !== null, layoutStoppedAt]).toEqual([true, null]);
    }
    // One of the two is enough for each: they differ in words, not in their elements.
    const { bytes } = formIds.indexOf(form) % 2 === 0 ? filled : empty;
    expect(await officeFaults(bytes, 'Office2013')).toEqual([]);
  },
);
