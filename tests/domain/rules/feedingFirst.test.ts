import { addressOf } from '#domain/risalah/address.ts';
import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { feedingFirst } from '#domain/rules/feedingFirst.ts';

function at(row: string) {
  return {
    id: row,
    kind: 'check' as const,
    place: addressOf('background', row),
    boxes: [addressOf('background', row)],
    facts: {},
  };
}

it('puts what is asked about the questions of an item before what only shares their section', () => {
  const [baseline] = puskesmas.background.baselines;
  const [party] = puskesmas.background.stakeholders;
  const findings = [at(baseline?.id ?? ''), at(''), at(party?.id ?? '')];
  const ordered = feedingFirst(findings, puskesmas, ['background/stakeholders']);
  expect(ordered.map(({ id }) => id)).toEqual([party?.id, '', baseline?.id]);
});
