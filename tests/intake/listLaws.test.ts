import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '#domain/tools/atoms.ts';
import { tools } from '#domain/tools/tools.ts';
import { readFor } from '#intake/readFor.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { dataNames } from '#words/tools.ts';

interface Writing {
  readonly notation: 'indonesian' | 'american';
  readonly decimals: number;
  readonly thousands: boolean;
}

function numberText(value: number, { notation, decimals, thousands }: Writing): string {
  const [whole = '0', rest] = value.toFixed(decimals).split('.');
  const [mark, point] = notation === 'indonesian' ? ['.', ','] : [',', '.'];
  const digits = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;
  return rest === undefined ? digits : `${digits}${point}${rest}`;
}

const writing = fc
  .record({
    notation: fc.constantFrom('indonesian' as const, 'american' as const),
    decimals: fc.integer({ min: 0, max: 3 }),
    thousands: fc.boolean(),
    most: fc.constantFrom(9, 99, 999, 99_999),
  })
  .chain((given) =>
    fc.record({
      given: fc.constant(given),
      values: fc.array(
        fc
          .integer({ min: 0, max: given.most * 10 ** given.decimals })
          .map((units) => units / 10 ** given.decimals),
        { minLength: 2, maxLength: 9 },
      ),
    }),
  );

const list = fc.record({
  numbers: writing,
  between: fc.constantFrom(', ', '; ', ';', ' ', '\n', ',', ' - ', ' / '),
  last: fc.constantFrom('', ' dan ', ', dan '),
  lead: fc.constantFrom('', 'Data: ', 'Waktu tunggu (menit): '),
  unit: fc.constantFrom('', '', ' menit', 'kg'),
  end: fc.constantFrom('', '.', '\n'),
});

const pairs = fc.record({
  numbers: writing,
  between: fc.constantFrom('; ', '\n', ';'),
  inside: fc.constantFrom(' ', ', ', '; ', ' / ', ' dan ', '/', ','),
  units: fc.constantFrom(['', ''], [' km', ' menit'], ['km', 'menit']),
  brackets: fc.boolean(),
});

type Pairs = typeof pairs extends fc.Arbitrary<infer Each> ? Each : never;

const surroundings = { answers: {}, newId: () => 'id', names: dataNames };
const isNumber = (value: Amount): boolean => typeof value === 'number';

describe('a list of running text is read as it was written, or asked about, or left as it is', () => {
  it('of values', () => {
    // A comma alone parts small whole numbers: of others it is a decimal one, or a thousand's. "0 / 1" is a share, and
    // "1 100" is one number whose thousands stand apart.
    const meant = list.filter(
      ({ between, last, numbers: { given, values } }) =>
        (between.trim() !== '/' || values.length > 2) &&
        (between !== ' ' || last !== '' || values.length > 2) &&
        (between !== ',' ||
          (given.decimals === 0 && given.most < 100 && values.length > 2 && last === '')) &&
        (last === '' || between !== '\n'),
    );
    const property = fc.property(meant, ({ numbers, between, last, lead, unit, end }) => {
      const texts = numbers.values.map((value) => `${numberText(value, numbers.given)}${unit}`);
      const [final = '', ...others] = texts.toReversed();
      const most = others.toReversed().join(between);
      const text = `${lead}${most}${last || between}${final}${end}`;
      const { input } = readFor({
        ...surroundings,
        block: pastedBlock(text),
        target: toolTargets.histogram,
        current: tools.histogram.empty,
      });
      if (input === null || !input.values.some(isNumber)) return;
      expect(input.values).toEqual(numbers.values);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('of pairs', () => {
    const holds = ({ numbers, between, inside, units, brackets }: Pairs): void => {
      const { values, given } = numbers;
      const rows = Array.from({ length: Math.floor(values.length / 2) }, (_, at) => [
        values[2 * at] ?? 0,
        values[2 * at + 1] ?? 0,
      ]);
      const items = rows.map((row) => {
        const pair = row.map((value, at) => `${numberText(value, given)}${units[at] ?? ''}`);
        return brackets ? `(${pair.join(inside)})` : pair.join(inside);
      });
      const { input } = readFor({
        ...surroundings,
        block: pastedBlock(items.join(between)),
        target: toolTargets.scatter,
        current: tools.scatter.empty,
      });
      if (input === null) return;
      const read = input.pairs.filter(({ x, y }) => isNumber(x) || isNumber(y));
      if (read.length === 0) return;
      expect(read.map(({ x, y }) => [x, y])).toEqual(rows);
    };
    // A comma without a blank is a decimal one, unless brackets say that two numbers stand there.
    const meant = pairs.filter(
      ({ inside, brackets, numbers: { given } }) =>
        inside !== ',' || (brackets && given.decimals === 0 && !given.thousands),
    );
    fc.assert(fc.property(meant, holds), { numRuns: 150 });
  });
});
