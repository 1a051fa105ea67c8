import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckSlide } from '#publications/deck/deck.ts';
import {
  beginRun,
  rehearsalOf,
  secondsOf,
  spentUntil,
  spokenParts,
  turnedTo,
  withSpeaker,
} from '#publications/deck/rehearsal.ts';
import { emptyDeck } from '#domain/risalah/schema/deck.ts';

function slide(id: string, part: DeckSlide['part'], seconds: number): DeckSlide {
  return {
    id,
    part,
    seconds,
    section: 'target',
    name: id,
    sentence: id,
    source: '',
    shows: { kind: 'nothing' },
    tool: null,
    use: '',
    proposed: id,
    notes: '',
    isCore: true,
    isHidden: id === 'hidden',
  };
}

const deck: Deck = {
  title: '',
  office: null,
  author: '',
  mark: '',
  slot: { id: 's', name: '', source: '', opening: 5, presentation: 2, questions: 5 },
  extent: 'core',
  slides: [
    slide('a', 'opening', 30),
    slide('b', 'plan', 50),
    slide('hidden', 'plan', 0),
    slide('c', 'plan', 40),
  ],
};

describe('a rehearsal', () => {
  it('counts each slide as long as it stood, also when it is shown again', () => {
    let run = turnedTo(beginRun('card', 1000), 'a', 1000);
    run = turnedTo(run, 'b', 21_000);
    run = turnedTo(run, 'a', 31_400);
    expect(spentUntil(run, 33_400)).toEqual({ a: 22_000, b: 10_400 });
    const kept = rehearsalOf(run, deck, { id: 'r', now: 33_400 });
    expect(kept).toEqual({
      id: 'r',
      at: '1970-01-01T00:00:33.400Z',
      planned: 120,
      slides: [
        { slide: 'a', planned: 30, seconds: 22 },
        { slide: 'b', planned: 50, seconds: 10 },
        { slide: 'c', planned: 40, seconds: 0 },
      ],
    });
    expect(secondsOf(kept)).toBe(32);
  });

  it('loses nothing where the clock is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(1e9))), (turns) => {
        let run = beginRun('card', 0);
        let before = 0;
        for (const [id, now] of turns) {
          run = turnedTo(run, id, now);
          const sum = Object.values(run.spent).reduce((all, stood) => all + stood, 0);
          expect(sum).toBeGreaterThanOrEqual(before);
          before = sum;
        }
        const { slides } = rehearsalOf(run, deck, { id: 'r', now: 5 });
        expect(slides.every(({ seconds }) => Number.isInteger(seconds) && seconds >= 0)).toBe(true);
      }),
    );
  });

  it('tells who speaks in each part that has slides, and how long', () => {
    const speakers = withSpeaker(withSpeaker([], 'plan', 'ani'), 'closing', 'budi');
    expect(spokenParts(deck, { ...emptyDeck, speakers })).toEqual([
      { part: 'opening', slides: 1, planned: 30, member: '' },
      { part: 'plan', slides: 2, planned: 90, member: 'ani' },
    ]);
    expect(withSpeaker(speakers, 'plan', '')).toEqual([{ part: 'closing', member: 'budi' }]);
  });
});
