/**
 * Check sheets remember when each stroke was tallied.
 *
 * Uses of tools stand in the `data` of any section, so every section is looked through.
 */
export function fromVersion1(content: unknown): unknown {
  if (!isRecord(content)) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, section]) => [key, withGrownData(section)]),
  );
}

function withGrownData(section: unknown): unknown {
  if (!isRecord(section) || !Array.isArray(section['data'])) return section;
  return { ...section, data: section['data'].map(grown) };
}

function grown(use: unknown): unknown {
  if (!isRecord(use) || !isRecord(use['input'])) return use;
  const added = additions[String(use['tool'])];
  return added === undefined ? use : { ...use, input: { ...added, ...use['input'] } };
}

/** What the inputs of a tool gained, as it stands before its first answer. */
const additions: Readonly<Record<string, object>> = {
  'check-sheet': { taps: [] },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
