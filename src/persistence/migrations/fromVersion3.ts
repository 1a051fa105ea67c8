/**
 * How a risalah is printed is kept with it: its format, up to which step, and whether it travels inside its Word file.
 * Problems can be compared by pairs by each member alone; until now the team did so as one.
 */
export function fromVersion3(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const { priority } = content;
  return {
    printing: { format: null, untilStep: '', carriesRecord: true },
    ...content,
    ...(isRecord(priority) && { priority: { ...priority, pairs: withRater(priority.pairs) } }),
  };
}

function withRater(pairs: unknown): unknown {
  if (!Array.isArray(pairs)) return pairs;
  return pairs.map((pair: unknown) => (isRecord(pair) ? { rater: '', ...pair } : pair));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
