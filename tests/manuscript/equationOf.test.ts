import { expect, it } from 'vitest';
import { equationOf } from '#manuscript/equationOf.ts';
import type { Equation } from '#manuscript/manuscript.ts';

it.each([
  ['Penurunan = (52 − 20) ÷ 52 × 100% = 61,5%', 'Penurunan = {52 − 20|52} × 100% = 61,5%'],
  ['Capaian = (30 − 12) ÷ (30 − 10) × 100%', 'Capaian = {30 − 12|30 − 10} × 100%'],
  ['Deviasi = |100 − (capaian ÷ target × 100)|', 'Deviasi = |100 − ({capaian|target} × 100)|'],
  ['p̄ ± 3√(p̄(1 − p̄)÷n)', 'p̄ ± 3√[p̄(1 − p̄)÷n]'],
  ['8 ÷ 4 ÷ 2', '{{8|4}|2}'],
])('reads %s as fractions and roots', (formula, tree) => {
  const equation = equationOf(formula);
  expect(equation && written(equation)).toBe(tree);
});

it('leaves a sum without fraction or root as text', () => {
  expect(equationOf('Jumlah = 5 + 5 + 4 = 14')).toBeNull();
});

it.each(['(1 + 2 ÷ 3', '1) ÷ (2', ')(÷'])(
  'leaves %s as text, as its brackets do not match',
  (odd) => {
    expect(equationOf(odd)).toBeNull();
  },
);

function written(equation: Equation): string {
  switch (equation.kind) {
    case 'text':
      return equation.text;
    case 'row':
      return equation.parts.map(written).join('');
    case 'fraction':
      return `{${written(equation.over)}|${written(equation.under)}}`;
    case 'root':
      return `√[${written(equation.of)}]`;
    case 'subscript':
      return `${written(equation.of)}_${written(equation.index)}`;
  }
}
