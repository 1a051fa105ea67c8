import { formatNumber } from '#language/formatNumber.ts';

/** A file's size as people say it: "640 KB", "4,2 MB". */
export function fileSize(bytes: number): string {
  const MEGABYTE = 1_000_000;
  if (bytes < MEGABYTE) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${formatNumber(bytes / MEGABYTE, { atMost: 1 })} MB`;
}
