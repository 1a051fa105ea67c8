import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { amountText } from '#words/printed.ts';

/**
 * How many a value stands for: "dilayani 2.880", or "diukur 50" where that is how many the histogram of it measured. Empty
 * where nobody counted.
 */
export function exposureText(count: Amount, data: readonly ToolUse[]): string {
  const text = amountText(count);
  if (text === '') return '';
  const n = numberOf(count);
  const isMeasured = data.some(
    ({ tool, evidence }) => tool === 'histogram' && n !== null && numberOf(evidence.n) === n,
  );
  return `${isMeasured ? 'diukur' : 'dilayani'} ${text}`;
}
