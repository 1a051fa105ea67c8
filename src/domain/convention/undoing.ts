import type { Convention } from './schema/convention.ts';

/**
 * Whether a change stands in what the convention tells of itself: its log, its receipts, what the hall was told. Such a
 * change is not taken back as if it had never been, and neither is anything before it.
 */
export function isOnRecord(before: Convention, after: Convention): boolean {
  return (
    before.log !== after.log ||
    before.receipts !== after.receipts ||
    before.announced !== after.announced
  );
}
