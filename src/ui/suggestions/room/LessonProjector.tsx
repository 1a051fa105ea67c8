import { useMemo } from 'react';
import { lessonSlides } from '#publications/slides/lessonSlides.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { goTo, turnTo } from '#ui/kit/route/goTo.ts';
import { LESSON } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { LessonShow } from '#ui/projector/LessonShow.tsx';
import { useCatalogue } from '#ui/services/services.ts';

const place = { kind: 'suggestions', part: '' } as const;

/** How a suggestion is written, assessed and answered, on the whole screen. */
export function LessonProjector({ slide: wanted }: { readonly slide: string }) {
  const { loadSuggestionLesson } = useCatalogue();
  const lesson = useLoaded(loadSuggestionLesson);
  const slides = useMemo(() => (lesson === null ? [] : lessonSlides(lesson)), [lesson]);
  usePageTitle('Proyektor', lesson?.name ?? '');
  if (lesson === null) return <p>Menyiapkan proyektor …</p>;
  return (
    <LessonShow
      slides={slides}
      wanted={wanted}
      labelOf={({ name }) => name}
      onTurn={(stop) => turnTo({ ...place, register: LESSON, page: stop })}
      onLeave={() => goTo({ ...place, register: '', page: '' })}
    />
  );
}
