import type { Surroundings } from '#cli/surroundings.ts';

/** A computer in memory: files by name, and a standard input. */
export function memoryDisk(files: ReadonlyMap<string, Uint8Array> = new Map(), input = '') {
  const disk = new Map(files);
  const notices: string[] = [];
  let count = 0;
  const surroundings: Surroundings = {
    readFile: (path) => {
      const bytes = disk.get(path);
      if (bytes === undefined) throw new Error('ENOENT');
      return bytes;
    },
    writeFile: (path, bytes) => {
      if (path.startsWith('/')) throw new Error('EACCES');
      disk.set(path, bytes);
    },
    readInput: () => input,
    writeNotice: (sentence) => {
      notices.push(sentence);
    },
    now: () => new Date('2026-03-03T03:00:00Z'),
    newId: () => `id-${String((count += 1))}`,
  };
  return { disk, notices, surroundings };
}
