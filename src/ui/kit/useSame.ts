import { useState } from 'react';
import { keepSame } from '#domain/edits/sameAnswers.ts';

/** The value with every part that says the same as at the last rendering kept as it was, so that memos hold. */
export function useSame<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  const same = keepSame(kept, value);
  if (same !== kept) setKept(same);
  return same;
}
