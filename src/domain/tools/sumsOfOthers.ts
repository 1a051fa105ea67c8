/** For each value the sum of all others; added up anew, since taking it from the total would leave rounding alone. */
export function sumsOfOthers(values: readonly number[]): readonly number[] {
  const before = runningSums(values);
  const after = runningSums(values.toReversed()).toReversed();
  return before.map((sum, at) => sum + Number(after[at]));
}

/** What comes before each value, added up. */
function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    const before = sum;
    sum += value;
    return before;
  });
}
