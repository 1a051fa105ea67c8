/**
 * A meeting came to tell what was worked on, a deck who speaks in each part of the story and how each rehearsal went.
 */
export function fromVersion12(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const { meetings, deck } = content;
  return {
    ...content,
    ...(isRecord(meetings) && {
      meetings: { ...meetings, rows: withProceedings(meetings['rows']) },
    }),
    ...(isRecord(deck) && { deck: { speakers: [], rehearsals: [], ...deck } }),
  };
}

function withProceedings(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (isRecord(row) ? { proceedings: '', ...row } : row));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
