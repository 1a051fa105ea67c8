/** An id that no other computer has given out. Unlike `crypto.randomUUID` it also works on a plain http address. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
