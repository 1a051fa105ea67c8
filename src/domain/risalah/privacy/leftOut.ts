/** What a record holds for the team alone, as it is named to whoever opens one that was handed in. */
export const leftOuts = [
  'self-check',
  'reasons',
  'birth-years',
  'attendance',
  /** What the speakers say to the slides, in the team's own words. */
  'speaker-notes',
  /** How long the slides stood while the team practised. */
  'rehearsals',
  /** Where, when and with what a photograph was taken, as cameras write it into the picture. */
  'photo-data',
] as const;
export type LeftOut = (typeof leftOuts)[number];

/** What is left out of a merge of two copies, `null` for whole ones: what either lacks, as far as both were handed in. */
export function leftOutOfBoth(
  ours: readonly LeftOut[] | null,
  theirs: readonly LeftOut[] | null,
): readonly LeftOut[] | null {
  if (ours === null || theirs === null) return null;
  return leftOuts.filter((one) => ours.includes(one) || theirs.includes(one));
}
