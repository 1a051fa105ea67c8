import { expect, it } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { findingText } from '#words/findings.ts';

const untreated = (cause: string): Finding => ({
  id: 'dominant-cause-untreated',
  kind: 'gap',
  place: addressOf('action-plan'),
  facts: { cause },
});

it('quotes the words that a finding is about', () => {
  expect(findingText(untreated('Rak kosong'), findingTexts).question).toBe(
    'Apa yang dilakukan terhadap “Rak kosong”?',
  );
});

it('names a row without words instead of quoting nothing', () => {
  expect(findingText(untreated(' '), findingTexts).question).toBe(
    'Apa yang dilakukan terhadap penyebab yang belum ditulis?',
  );
});
