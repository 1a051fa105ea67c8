import { z } from 'zod';
import { storyParts } from '#domain/method/storyPart.ts';
import { amountSchema } from '#domain/tools/atoms.ts';
import { asOne, asSet, keyedBy } from '#domain/tools/identity.ts';
import { pointer } from '#domain/tools/pointer.ts';

/** About twelve slides that tell the whole story, or everything that the risalah can show. */
const deckExtents = ['core', 'whole'] as const;
export type DeckExtent = (typeof deckExtents)[number];

/** Id of a slot whose minutes the team gives itself. */
export const OWN_SLOT = 'own';

/** What the team changed of a slide. One whose slide is no longer there is kept, and not read. */
const slideChangeSchema = keyedBy(
  z.strictObject({
    /** What the slide is known by: its section and what it shows there, never its place. */
    slide: z.string(),
    /** Empty: as the extent has it. */
    shown: z.enum(['', 'shown', 'hidden']),
    /** Empty: as it is made from the answers. */
    headline: z.string(),
    /** What the speaker says; empty: as it is made from the answers. */
    notes: z.string(),
  }),
  'slide',
);
export type SlideChange = z.infer<typeof slideChangeSchema>;

export function emptySlideChange(slide: string): SlideChange {
  return { slide, shown: '', headline: '', notes: '' };
}

/** Who speaks in a part of the story. */
const speakerSchema = keyedBy(
  z.strictObject({ part: z.enum(storyParts), member: pointer('members') }),
  'part',
);

/** How long a slide stood while the team practised, beside what was planned for it then. Whole seconds. */
const practisedSlideSchema = z.strictObject({
  /** As in `slides`; it may be gone since. */
  slide: z.string(),
  planned: z.int().min(0),
  seconds: z.int().min(0),
});

/** A practice from its first slide to its last. What was planned stands in it, for slides and slot change later. */
const rehearsalSchema = z.strictObject({
  id: z.string(),
  /** ISO instant of its end. */
  at: z.string(),
  /** Seconds that the slot gave to the presentation. */
  planned: z.int().min(0),
  /** Those of the deck, in its order; one that was not reached stood 0 seconds. */
  slides: asOne(z.array(practisedSlideSchema)),
});

export type Rehearsal = z.infer<typeof rehearsalSchema>;

/** How this risalah is presented. */
export const deckSchema = z.strictObject({
  /** Id of a slot of the templates, or `OWN_SLOT`; empty: the first of the templates. */
  slot: z.string(),
  /** Minutes of an own slot. */
  own: z.strictObject({
    opening: amountSchema,
    presentation: amountSchema,
    questions: amountSchema,
  }),
  extent: z.enum(deckExtents),
  /** Slides in the team's order; empty: the method's. One that it does not name stands behind its neighbour there. */
  order: asSet(z.array(z.string())),
  slides: z.array(slideChangeSchema),
  speakers: z.array(speakerSchema),
  /** The oldest first. */
  rehearsals: z.array(rehearsalSchema),
});

/** Before the team chose anything. */
export const emptyDeck: z.infer<typeof deckSchema> = {
  slot: '',
  own: { opening: null, presentation: null, questions: null },
  extent: 'core',
  order: [],
  slides: [],
  speakers: [],
  rehearsals: [],
};
