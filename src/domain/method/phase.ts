/** The eight atoms of the method, in the order of the eight-step edition. Ids are persisted; labels are data. */
export const phases = [
  'theme',
  'causes',
  'dominant-causes',
  'plan',
  'implementation',
  'results',
  'standards',
  'next',
] as const;

export type Phase = (typeof phases)[number];
