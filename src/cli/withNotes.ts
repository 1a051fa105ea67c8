/** A result with sentences on what was left out and what cannot be concluded; as it is where nothing is said. */
export function withNotes<Result extends object>(
  result: Result & { readonly notes?: readonly string[] | undefined },
  said: readonly string[],
): Result & { readonly notes?: readonly string[] | undefined } {
  const notes = [...(result.notes ?? []), ...said.filter((note) => note !== '')];
  return notes.length === 0 ? result : { ...result, notes };
}
