/** What a record holds for the team alone, as it is named to whoever opens one that was handed in. */
export const leftOuts = [
  'self-check',
  'reasons',
  'birth-years',
  'attendance',
  /** What the speakers say to the slides, in the team's own words. */
  'speaker-notes',
  /** Where, when and with what a photograph was taken, as cameras write it into the picture. */
  'photo-data',
] as const;
export type LeftOut = (typeof leftOuts)[number];
