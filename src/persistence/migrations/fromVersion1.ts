/**
 * Check sheets remember when each stroke was tallied; a Pareto can be weighted, grouped, classed and take a bar of
 * another one apart.
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
  if (added === undefined) return use;
  return { ...added.use, ...use, input: { ...added.input, ...use['input'] } };
}

/** What a use of a tool and its input gained, as they stand before their first answer. */
const additions: Readonly<Record<string, { readonly use: object; readonly input: object }>> = {
  'check-sheet': { use: {}, input: { taps: [] } },
  pareto: {
    use: { parent: { use: '', category: '' } },
    input: { weight: 'count', groupBelow: 0, crossing: 'exclude', classes: 'hidden' },
  },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
