import type { Convention, Receipt } from '#domain/convention/schema/convention.ts';

/** What a judge handed in, the first receipt first: its code is the one on the signed slip. */
export function receiptsOf({ receipts }: Convention, judge: string): readonly Receipt[] {
  return receipts.filter((one) => one.judge === judge);
}
