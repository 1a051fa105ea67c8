import { expect, it } from 'vitest';
import { figureLooks } from '#ui/figures/look/figureLook.ts';
import { fittedName } from '#ui/figures/plot/legendRows.ts';

const look = figureLooks.screen;

it('leaves a name whole that has room', () => {
  expect(fittedName({ name: 'Loket 1', after: ' 12 (25%)' }, 400, look)).toBe('Loket 1 12 (25%)');
});

it('cuts a name of 200 letters, but never the number behind it', () => {
  const cut = fittedName({ name: 'berkas '.repeat(29), after: ' 12 (25%)' }, 300, look);
  expect(cut).toMatch(/^berkas berkas .*… 12 \(25%\)$/);
  expect(cut.length).toBeLessThan(60);
});
