import type { Manuscript } from '#manuscript/manuscript.ts';

/** The hashes of all photographs and logos that the pages show, wherever they stand. */
export function printedPhotos({ parts }: Manuscript): ReadonlySet<string> {
  const hashes = new Set<string>();
  collect(parts, hashes);
  return hashes;
}

function collect(value: unknown, hashes: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('hash' in value && typeof value.hash === 'string') hashes.add(value.hash);
  else for (const part of Object.values(value)) collect(part, hashes);
}
