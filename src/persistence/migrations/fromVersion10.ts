/**
 * What travels inside the Word file became a choice of three, a format says how its title stands on the cover and which
 * extra pages it has, and a meeting may have photographs.
 */
export function fromVersion10(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const { printing, meetings } = content;
  return {
    ...content,
    ...(isRecord(printing) && { printing: printingOf(printing) }),
    ...(isRecord(meetings) && { meetings: { ...meetings, rows: withPhotos(meetings.rows) } }),
  };
}

/**
 * Who let the record travel whole did so without a choice: it is handed in without what stays with the team until they
 * choose otherwise.
 */
function printingOf({ carriesRecord, ...others }: Record<string, unknown>): unknown {
  return {
    ...others,
    format: withoutExtras(withCover(others['format'])),
    carries: carriesRecord === false ? 'none' : 'submit',
  };
}

function withPhotos(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (isRecord(row) ? { photos: [], ...row } : row));
}

/** A format of the team's own prints what it printed. */
function withoutExtras(format: unknown): unknown {
  return isRecord(format) ? { extras: [], ...format } : format;
}

/** The title on the cover used to follow the size of the body, and every paper was ours. */
function withCover(format: unknown): unknown {
  if (!isRecord(format)) return format;
  const { fontSize } = format;
  const size = typeof fontSize === 'number' ? Math.round(fontSize * 1.66 * 2) / 2 : 20;
  return { cover: { size, capitals: false }, office: null, ...format };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
