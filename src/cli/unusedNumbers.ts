/** Ids for rows that bring none: "1", "2", "3" and so on, past those that stand in the input already. */
export function unusedNumbers(given: unknown): () => string {
  const used = new Set<unknown>();
  // Parsed JSON again, for its walk over whatever is nested.
  JSON.stringify(given, (name, value: unknown) => {
    if (name === 'id') used.add(value);
    return value;
  });
  let last = 0;
  return () => {
    do last += 1;
    while (used.has(String(last)));
    return String(last);
  };
}
