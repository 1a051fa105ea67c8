/** Places that are announced and rewarded. */
export const PODIUM = 3;

/** What a place is called: "Juara 1", "Juara 2 bersama", "Peringkat 4". */
export function placeName(place: number, isShared = false): string {
  const name = place <= PODIUM ? `Juara ${place}` : `Peringkat ${place}`;
  return isShared ? `${name} bersama` : name;
}
