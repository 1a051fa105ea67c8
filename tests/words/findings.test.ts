import { expect, it } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { boxesText, findingText } from '#words/findings.ts';

const untreated = (cause: string): Finding => ({
  id: 'dominant-cause-untreated',
  kind: 'gap',
  place: addressOf('action-plan', '', 'rows'),
  boxes: [addressOf('action-plan', '', 'rows')],
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

it('names the boxes by what the form calls them, each name once', () => {
  const day = (phase: string) => addressOf('schedule', phase, 'rows.actualFrom');
  const named = (...boxes: Finding['boxes']) => boxesText({ boxes });
  expect(
    named(addressOf('circle', '', 'decreeNumber'), addressOf('circle', '', 'decreeDate')),
  ).toBe('Nomor SK; Tanggal SK');
  expect(named(day('theme'), day('causes'))).toBe('Realisasi mulai (2)');
  expect(named(addressOf('inventory', 'u1', 'data.evidence.n'))).toBe(
    'Jumlah diamati/dilayani (n)',
  );
});
