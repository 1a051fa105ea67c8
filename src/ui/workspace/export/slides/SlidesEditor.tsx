import { useMemo } from 'react';
import { movedSlide, withSlideChange } from '#domain/edits/deckEdits.ts';
import type { SlideChange } from '#domain/risalah/schema/deck.ts';
import { deckOf } from '#publications/deck/deckOf.ts';
import { shownSlides } from '#publications/deck/deck.ts';
import type { DeckSlide } from '#publications/deck/deck.ts';
import { stopsOf } from '#publications/slides/stops.ts';
import { chooseDeck } from '#store/acts.ts';
import { useContextOf } from '#ui/preview/pages/useContextOf.ts';
import { useAccess, useRisalahStore, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { durationText } from '#words/presenting/story.ts';
import { SlideItem } from './SlideItem.tsx';
import styles from './SlidesEditor.module.css';

/** Every slide in its order: shown or not, moved, with a headline and notes of the team's own. */
export function SlidesEditor() {
  const { slots } = useCatalogue();
  const store = useRisalahStore();
  const risalah = useWholeRisalah();
  const contextOf = useContextOf();
  const readOnly = useAccess() === 'read';
  const deck = useMemo(() => {
    const { options, ...context } = contextOf(risalah);
    const format = { ...options.format, emptyAnswers: 'omit' } as const;
    return deckOf({ ...context, options: { ...options, format } }, { slots });
  }, [contextOf, risalah, slots]);
  const shown = shownSlides(deck);
  const pages = useMemo(() => pagesOf(deck.slides), [deck]);
  const kept = useMemo(
    () => new Map(risalah.deck.slides.map((change) => [change.slide, change])),
    [risalah.deck.slides],
  );

  function change(id: string, changes: Partial<Omit<SlideChange, 'slide'>>): void {
    const { slides } = store.getState().deck;
    chooseDeck(store, { slides: withSlideChange(slides, id, changes) });
  }

  function move(id: string, step: -1 | 1): void {
    const ids = deck.slides.map((slide) => slide.id);
    const isShown = (one: string): boolean => shown.some((slide) => slide.id === one);
    const order = movedSlide(ids, id, { step, isShown });
    if (order !== ids) chooseDeck(store, { order: [...order] });
  }

  return (
    <>
      <p className={styles.sum}>
        {stopsOf(shown).length} salindia ditayangkan dalam{' '}
        {durationText(deck.slot.presentation * 60)}.
      </p>
      <ol className={styles.list}>
        {deck.slides.map((slide) => (
          <SlideItem
            key={slide.id}
            slide={slide}
            kept={kept.get(slide.id)}
            pages={pages.get(slide.id) ?? 1}
            readOnly={readOnly}
            onChange={(changes) => change(slide.id, changes)}
            onMove={(step) => move(slide.id, step)}
          />
        ))}
      </ol>
      {(risalah.deck.order.length > 0 || risalah.deck.slides.length > 0) && !readOnly && (
        <button
          type="button"
          className={styles.back}
          onClick={() => chooseDeck(store, { order: [], slides: [] })}
        >
          Kembalikan susunan semula
        </button>
      )}
    </>
  );
}

/** How many slides each becomes, by its id. */
function pagesOf(slides: readonly DeckSlide[]): ReadonlyMap<string, number> {
  return new Map(stopsOf(slides).map(({ slide, pages }) => [slide.id, pages]));
}
