/** Whether nobody has written anything there. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
