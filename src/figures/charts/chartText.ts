/** A category as the axis prints it; a bar never stands without a name. */
export function categoryLabel(name: string): string {
  return name.trim() || '(tanpa nama)';
}

/** Parts as sentences, each with its full stop; empty parts are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
