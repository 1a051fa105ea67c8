/** Whether a text says nothing. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
