/** Whether a photograph is named by its content; older editions named some by chance. */
export function isContentHash(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/** Every name of that kind within a text. */
export function contentHashesIn(text: string): readonly string[] {
  return text.match(/[0-9a-f]{64}/g) ?? [];
}
