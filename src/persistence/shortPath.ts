/** Far longer than any path of ours. */
const LONGEST = 120;

/** Where an answer stands, as it is told: "priority.rows.3.score". What a hostile file calls its keys is cut. */
export function shortPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, LONGEST);
}
