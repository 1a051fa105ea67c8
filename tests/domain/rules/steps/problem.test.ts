import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { problemBreaks, withProblem, noNumber } from '#tests/domain/rules/breaks/problem.ts';

watchRules(problemBreaks);

it.each([
  ['Belum tercapainya target kunjungan', 'remedy-in-problem'],
  ['Tidak ada pasien yang dilayani sebelum pukul 08.00', 'remedy-in-problem'],
  ['Keluhan warga berakibat buruk', 'cause-in-problem'],
  ['Kematian akibat demam berdarah meningkat', 'cause-in-problem'],
] as const)('takes “%s” for a plain problem', (problem, rule) => {
  expect(spokenBy(rule, withProblem({ problem })(puskesmas))).toEqual([]);
});

it('takes a condition in figures for a number', () => {
  const told = withProblem({ ...noNumber, condition: '3 dari 10 berkas kembali' });
  expect(spokenBy('problem-without-number', told(puskesmas))).toEqual([]);
});
