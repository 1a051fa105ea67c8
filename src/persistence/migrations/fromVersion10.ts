/**
 * What travels inside the Word file became a choice of three. Who let the record travel whole did so without a choice: it
 * is handed in without what stays with the team until they choose otherwise.
 */
export function fromVersion10(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const { printing } = content;
  if (!isRecord(printing)) return content;
  const { carriesRecord, ...others } = printing;
  return {
    ...content,
    printing: {
      ...others,
      format: withCover(others.format),
      carries: carriesRecord === false ? 'none' : 'submit',
    },
  };
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
