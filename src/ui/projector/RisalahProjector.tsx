import { useCallback, useMemo, useState } from 'react';
import { keepSame } from '#domain/edits/sameAnswers.ts';
import type { Format } from '#domain/method/format.ts';
import { withoutNames } from '#domain/risalah/privacy/withoutNames.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { PATH_SLIDE, pathSlide } from '#publications/slides/pathSlide.ts';
import { liveCauseEffectSlides } from '#publications/slides/toolSlide.ts';
import { pathStanding } from '#domain/scoring/pathStanding.ts';
import { makingDeck } from '#publications/deck/deckOf.ts';
import type { Deck, DeckSlide } from '#publications/deck/deck.ts';
import { shownSlides } from '#publications/deck/deck.ts';
import { useContextOf } from '#ui/preview/pages/useContextOf.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { goTo, turnTo } from '#ui/kit/route/goTo.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { useReportTitle } from '#ui/risalah/pages/useReportTitle.ts';
import { REHEARSAL_PAGE, SUMMARY_PAGE } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { statusNames } from '#words/sections.ts';
import { useMethod, usePages } from '#ui/risalah/pages/useMethod.ts';
import { usePageStates } from '#ui/risalah/pages/usePageStates.ts';
import type { FootKnot } from './desk/Foot.tsx';
import { RehearsalStrip } from './practice/RehearsalStrip.tsx';
import { useRehearsal } from './practice/useRehearsal.ts';
import { Projector } from './Projector.tsx';
import { isAudience } from './screens/audience.ts';
import { SlideEntry } from './SlideEntry.tsx';
import { useInSlices } from './useInSlices.ts';

interface RisalahProjectorProps {
  readonly id: string;
  /** The slide that the address names; empty for the first. */
  readonly slide: string;
}

/** The open risalah, section by section, on the whole screen. */
export function RisalahProjector({ id, slide: wanted }: RisalahProjectorProps) {
  usePageTitle('Proyektor', useReportTitle());
  const { path, slots, defaults, guidance } = useCatalogue();
  const whole = useWholeRisalah();
  const [names, setNames] = useState<'shown' | 'hidden'>('shown');
  const risalah = useMemo(() => (names === 'shown' ? whole : withoutNames(whole)), [whole, names]);
  const method = useMethod();
  const pages = usePages();
  const states = usePageStates(pages, risalah, method);
  const contextOf = useContextOf();
  const { isRehearsing, end } = useRehearsal(id);
  const making = useCallback(
    (before: Deck | null) => {
      const { options, ...context } = contextOf(risalah);
      const format: Format = { ...options.format, emptyAnswers: 'omit' };
      const known = new Map(before?.slides.map((slide) => [slide.id, slide]));
      const keep = (slide: DeckSlide) => keepSame(known.get(slide.id), slide);
      // Whoever projects a page wants to see it, also where the short version leaves it out; a rehearsal shows the deck.
      const extent = isRehearsing ? undefined : 'whole';
      return makingDeck({ ...context, options: { ...options, format } }, { slots, extent, keep });
    },
    [contextOf, risalah, slots, isRehearsing],
  );
  const deck = useInSlices(making, `${id} ${names}`);
  const own = useMemo(() => shownSlides(deck), [deck]);
  const isPath = wanted === PATH_SLIDE;
  const asksCauses = wanted.startsWith('cause-effect');
  const slides = useMemo(() => {
    if (asksCauses && !own.some(({ section }) => section === 'cause-effect')) {
      return [...own, ...liveCauseEffectSlides(risalah)];
    }
    if (!isPath) return own;
    return [pathSlide(path, pathStanding(risalah, path, defaults), guidance), ...own];
  }, [own, isPath, asksCauses, risalah, path, defaults, guidance]);
  const order = pages.flatMap(({ sections }) => sections);

  function knots(slide: Slide | null): readonly FootKnot[] {
    const steps = pages.filter(({ number }) => number !== null);
    return steps.map((page) => {
      const { status = 'empty', thread = 'none' } = states.get(page.id) ?? {};
      return {
        key: page.id,
        label: `${eyebrow(page)}, ${statusNames[status]}`,
        status,
        thread,
        place: page === pageOf(pages, slide?.section) ? 'here' : 'elsewhere',
        stop: slides.find(({ section }) => page.sections.includes(section))?.id ?? null,
      };
    });
  }

  function handleLeave(slide: Slide | null): void {
    if (isRehearsing) {
      end(deck);
      goTo({ kind: 'risalah', id, page: REHEARSAL_PAGE });
      return;
    }
    if (slide?.id === PATH_SLIDE) {
      goTo({ kind: 'risalah', id, page: SUMMARY_PAGE });
      return;
    }
    const section = slide?.section ?? wanted.split('.')[0];
    goTo({ kind: 'risalah', id, page: pageOf(pages, section)?.id ?? SUMMARY_PAGE });
  }

  return (
    <Projector
      slides={slides}
      order={order}
      wanted={wanted}
      eyebrow={(slide) => {
        const page = pageOf(pages, slide.section);
        return page === undefined || page.number === null ? slide.name : eyebrow(page);
      }}
      knots={knots}
      entry={(slide) => <SlideEntry slide={slide} />}
      onTurn={(slide) => turnTo({ kind: 'projector', id, slide })}
      onLeave={handleLeave}
      names={{ state: names, put: setNames }}
      practice={
        isRehearsing && !isAudience()
          ? (slide) => (
              <RehearsalStrip
                card={id}
                deck={deck}
                risalah={risalah}
                slide={slide?.id ?? ''}
                onEnd={() => handleLeave(slide)}
              />
            )
          : undefined
      }
    />
  );
}

function pageOf(pages: readonly Page[], section: string | undefined): Page | undefined {
  return pages.find(({ sections }) => sections.includes(section as SectionId));
}

function eyebrow({ number, name }: Page): string {
  return `Langkah ${number} · ${name}`;
}
