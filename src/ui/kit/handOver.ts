/** Gives the user a file, as a download. */
export function handOver(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start reading only after the click has been handled.
  const LATER = 60_000;
  setTimeout(() => URL.revokeObjectURL(url), LATER);
}

/** A file name that Windows accepts, from a title as typed. */
export function fileNameFor(title: string, ending: string): string {
  const LONGEST = 80;
  const words = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  const name = words
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`^(.{1,${LONGEST}})(?: .*)?$`), '$1')
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
  return `${name === '' ? 'Risalah' : name}.${ending}`;
}
