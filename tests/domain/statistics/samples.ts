import fc from 'fast-check';

/** Samples of readings to one decimal, as from a scale. */
export const readings = fc
  .array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 200 })
  .map((tenths) => tenths.map((each) => each / 10));

export function sortedOf(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}
