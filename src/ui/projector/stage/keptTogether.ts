/** A short equation, such as "n = 34", is not broken over two lines. */
export function keptTogether(text: string): string {
  return text.replace(/(?<=[\p{L})]) ([=<>]) (?=[\d−-])/gu, '\u00a0$1\u00a0');
}
