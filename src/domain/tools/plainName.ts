/** A name as it is compared: "KBK  Melati" and "kbk melati" are one. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}
