/**
 * The function, answering again at once for a record that has not changed.
 *
 * Records are replaced, never changed, so the same object has the same answer; most edits leave most sections alone.
 */
export function remembered<Record extends object, Answer>(
  answer: (record: Record) => Answer,
): (record: Record) => Answer {
  const known = new WeakMap<Record, Answer>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const made = answer(record);
    known.set(record, made);
    return made;
  };
}
