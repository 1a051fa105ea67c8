/**
 * Findings can be answered with a reason, teams mark themselves on a judges' sheet, the plan's columns have an order,
 * and two questions of the judges got a place: what is new, and what made it hard.
 */
export function fromVersion2(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const grown = Object.entries(additions).map(([key, added]) => {
    const section = content[key];
    return [key, isRecord(section) ? { ...added, ...section } : section];
  });
  return {
    reasons: [],
    mirror: { sheet: '', scores: {}, notes: {} },
    ...content,
    ...Object.fromEntries(grown),
  };
}

/** What sections gained, as it stands before its first answer. */
const additions: Readonly<Record<string, object>> = {
  alternatives: { novelty: '' },
  'action-plan': { columns: ['what', 'why', 'where', 'when', 'who', 'how', 'cost'] },
  actions: { difficulty: '' },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
