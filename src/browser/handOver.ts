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
