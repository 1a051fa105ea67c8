/** The parts that say something, with a separator between them. */
export function joined(parts: readonly string[], separator = ', '): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator);
}
