/** A result with sentences on what was left out and what cannot be concluded; itself where nothing is said. */
export function withNotes(result: object, said: readonly string[]): object {
  const earlier =
    'notes' in result && Array.isArray(result.notes) ? (result.notes as unknown[]) : [];
  const notes = [...earlier, ...said.filter((note) => note !== '')];
  return notes.length === 0 ? result : { ...result, notes };
}
