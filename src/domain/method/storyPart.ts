/** Parts of the story that a deck tells, in their order. */
export const storyParts = ['opening', 'plan', 'do', 'check', 'act', 'closing'] as const;
export type StoryPart = (typeof storyParts)[number];
