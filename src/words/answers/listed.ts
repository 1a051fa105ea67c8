/** So many are named; the rest is counted. */
const NAMED = 3;

/** "Meja; kursi; lemari; dan 2 lagi"; empty for nothing. */
export function listed(words: readonly string[]): string {
  const said = words.map((word) => word.trim()).filter((word) => word !== '');
  const rest = said.length - NAMED;
  if (rest <= 0) return said.join('; ');
  return `${said.slice(0, NAMED).join('; ')}; dan ${rest} lagi`;
}
