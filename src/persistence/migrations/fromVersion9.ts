/** How many came to a meeting can be told without their names. */
export function fromVersion9(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const { meetings } = content;
  if (!isRecord(meetings)) return content;
  return { ...content, meetings: { ...meetings, rows: withPresent(meetings.rows) } };
}

function withPresent(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (isRecord(row) ? { present: null, ...row } : row));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
