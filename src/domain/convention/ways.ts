/** The ways in which a committee may add up; which one counts is fixed before the first score. */
export const ways = ['mean', 'standardised', 'rankSum', 'median'] as const;
export type Way = (typeof ways)[number];
