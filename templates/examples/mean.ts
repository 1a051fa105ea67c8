/** Arithmetic mean of at least one number, rounded to one decimal as the circles write it. */
export function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum / values.length) * 10) / 10;
}
