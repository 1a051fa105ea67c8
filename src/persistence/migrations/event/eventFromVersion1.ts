/** Version 2 knows the convention of an event; before there were classes alone. */
export function eventFromVersion1(content: unknown): unknown {
  return { ...(content as object), convention: null };
}
