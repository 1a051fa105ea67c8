import { expect, it } from 'vitest';
import { countedCauses } from '#domain/edits/countedCauses.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const sheet = puskesmas.inventory.data.find(({ tool }) => tool === 'check-sheet');
const kinds = sheet?.tool === 'check-sheet' ? sheet.input.kinds.map(({ name }) => name) : [];

it('offers each kind that was counted once, though a Pareto is drawn from the same sheet', () => {
  expect(kinds.length).toBeGreaterThan(2);
  expect(countedCauses(puskesmas, [])).toEqual(kinds);
});

it('offers no kind that is a cause already, however it is written', () => {
  const [first = '', ...others] = kinds;
  const cause = { ...emptyCause('c', 'man'), text: ` ${first.toUpperCase()} ` };
  expect(countedCauses(puskesmas, [cause])).toEqual(others);
});
