/** Where something stands in an input, counted from 1 as people do: “items” ke-3 “count”. */
export function placeWords(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `ke-${step + 1}` : `“${String(step)}”`))
    .join(' ');
}
