/** What in a folder may be a team's file: the rest of it is nobody's mistake. */
const TEAM_FILE = /\.(risalah|docx|zip)$/iu;

/** The files that are dropped, those in folders too, as far as the browser lets them be listed. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries must be asked for before anything is awaited.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const files = Array.from(transfer.files);
  if (!entries.some((entry) => entry?.isDirectory === true)) return files;
  const listed = await Promise.all(
    entries.flatMap((entry) => (entry === null ? [] : [filesOf(entry)])),
  );
  return listed.flat();
}

/** Files of a folder that was chosen: temporary files of Word and others are passed over. */
export function teamFiles(files: Iterable<File>): readonly File[] {
  return [...files].filter(({ name }) => TEAM_FILE.test(name) && !name.startsWith('~$'));
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return teamFiles([file]);
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is listed by the hundred.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map(filesOf))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
