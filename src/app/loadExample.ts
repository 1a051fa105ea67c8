import { examples } from '#templates/examples/examples.ts';
import type { LoadedExample } from '#templates/examples/examples.ts';

/** A worked example with its photographs. Throws a `RangeError` where none has that id. */
export async function loadExample(id: string): Promise<LoadedExample> {
  const example = examples.find((candidate) => candidate.id === id);
  if (example === undefined) throw new RangeError(`No example is called ${id}`);
  return example.load();
}
