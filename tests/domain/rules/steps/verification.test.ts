import { expect, it } from 'vitest';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyScatter } from '#domain/tools/scatter.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import {
  answered,
  both,
  everyRow,
  firstRow,
  spokenBy,
  watchRules,
} from '#tests/domain/rules/watchRules.ts';
import { verificationBreaks } from '#tests/domain/rules/breaks/verification.ts';

watchRules(verificationBreaks);

it('reads a scatter diagram without any slope as a denial', () => {
  const levels = [1, 2, 3, 4].flatMap((x) => [0, 1].map((y) => ({ x, y, stratum: '', label: '' })));
  const scatter = {
    id: 'scatter',
    title: 'Umur dan waktu',
    tool: 'scatter' as const,
    evidence: emptyEvidence(),
    input: { ...emptyScatter, pairs: levels },
  };
  const tested = both(
    answered('verification', { data: [scatter] }),
    firstRow('verification', { use: 'scatter' }),
  )(puskesmas);
  expect(spokenBy('conclusion-against-data', tested)).toHaveLength(1);
});

it('leaves rows alone that test nothing yet', () => {
  const empty = everyRow('verification', { cause: '', result: '', hypothesis: '' })(puskesmas);
  expect(spokenBy('test-without-hypothesis', empty)).toEqual([]);
});
