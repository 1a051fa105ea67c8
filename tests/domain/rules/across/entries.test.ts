import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { entriesBreaks } from '#tests/domain/rules/breaks/entries.ts';

watchRules(entriesBreaks);

it('looks at both ends of every period that the record has', () => {
  const reversed = { from: '2026-09-02', to: '2026-09-01' } as const;
  const changes = [
    answered('circle', { periodFrom: '2026-09-02', periodTo: '2026-09-01' }),
    firstRow('target', { baselineFrom: '2026-09-02', baselineTo: '2026-09-01' }),
    firstRow('schedule', { actualFrom: '2026-09-02', actualTo: '2026-09-01' }),
    firstRow('verification', { periodFrom: '2026-09-02', periodTo: '2026-09-01' }),
    firstRow('actions', reversed),
    firstRow('comparison', reversed),
    firstRow('next-schedule', reversed),
  ];
  for (const change of changes) {
    expect(spokenBy('dates-reversed', change(puskesmas))).toHaveLength(1);
  }
});

it('does not take the words of a file for an answer that nobody can read', () => {
  const quoted = answered('background', { text: 'Isi berkas {"typed":"12"}' })(puskesmas);
  expect(spokenBy('answer-unread', quoted)).toEqual([]);
});
