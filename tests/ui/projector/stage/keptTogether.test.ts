import { expect, it } from 'vitest';
import { keptTogether } from '#ui/projector/stage/keptTogether.ts';

it('does not break a short equation over two lines, and leaves all else to break', () => {
  const kept = keptTogether('Naik bersama (r = 0,82, 32 pasang; p < 0,001); n(−) = −5; n = 34');
  expect(kept).toBe(
    'Naik bersama (r_=_0,82, 32 pasang; p_<_0,001); n(−)_=_−5; n_=_34'.replaceAll('_', '\u00a0'),
  );
  expect(keptTogether('loket = petugas')).toBe('loket = petugas');
});
