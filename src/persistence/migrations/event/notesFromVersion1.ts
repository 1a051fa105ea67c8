/** Version 2 says of each note from whom it is: those of several stand together with a team. */
export function notesFromVersion1(content: unknown): unknown {
  const { from, notes, ...rest } = content as {
    readonly from: string;
    readonly notes: readonly object[];
  };
  return { ...rest, notes: notes.map((note) => ({ ...note, from })) };
}
