import { useEffect, useState } from 'react';
import type { ToolId } from '#domain/tools/toolId.ts';
import { toolLessonSlides } from '#publications/slides/toolLessonSlides.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { caseSlides } from './caseSlides.ts';
import { goTo, turnTo } from '#ui/kit/route/goTo.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { LessonShow } from '#ui/projector/LessonShow.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { toolNames } from '#words/tools.ts';

interface LessonProjectorProps {
  readonly tool: ToolId;
  readonly slide: string;
}

/** How a tool is made and read, on its teaching case: the data of the toolbox stay as they are. */
export function LessonProjector({ tool, slide: wanted }: LessonProjectorProps) {
  usePageTitle('Cara membuat dan membaca', toolNames[tool]);
  const { loadToolLessons, loadTeachingCases } = useCatalogue();
  const store = useRisalahStore();
  const [slides, setSlides] = useState<readonly Slide[] | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let isWanted = true;
    Promise.all([loadToolLessons(), loadTeachingCases(tool)]).then(
      ([lessons, [first]]) => {
        const shown = first === undefined ? [] : caseSlides(store.getState(), first);
        if (isWanted) setSlides(toolLessonSlides(tool, lessons[tool], shown));
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [loadToolLessons, loadTeachingCases, store, tool]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  if (slides === null) return <p>Menyiapkan salindia …</p>;
  return (
    <LessonShow
      slides={slides}
      wanted={wanted}
      labelOf={({ sentence }) => sentence}
      onTurn={(stop) => turnTo({ kind: 'tool', tool, slide: stop })}
      onLeave={() => goTo({ kind: 'tool', tool, slide: null })}
    />
  );
}
