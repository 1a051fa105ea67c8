import { useCallback } from 'react';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { drawingCauses, drawingCausesLive, toolSlide } from '#publications/slides/toolSlide.ts';
import { taughtTools, toolNames } from '#words/tools.ts';
import type { FootKnot } from '#ui/projector/desk/Foot.tsx';
import { Projector } from '#ui/projector/Projector.tsx';
import { SlideEntry } from '#ui/projector/SlideEntry.tsx';
import { useInSlices } from '#ui/projector/useInSlices.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { goTo, turnTo } from '#ui/kit/route/goTo.ts';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';

interface ToolProjectorProps {
  readonly tool: ToolId;
  readonly slide: string;
}

/** The tools that hold data, one after another, on the whole screen; the wanted one also while it is empty. */
export function ToolProjector({ tool, slide: wanted }: ToolProjectorProps) {
  usePageTitle('Proyektor', toolNames[tool]);
  const risalah = useWholeRisalah();
  const making = useCallback(() => slidesOfTools(risalah, tool), [risalah, tool]);
  const slides = useInSlices(making, tool);

  function handleTurn(stop: string): void {
    const next = slides.find(({ id }) => id === stop.split('~')[0])?.tool ?? tool;
    turnTo({ kind: 'tool', tool: next, slide: stop });
  }

  function knots(shown: Slide | null): readonly FootKnot[] {
    return taughtTools.map((each, index) => {
      const slide = slides.find((one) => one.tool === each && one.shows.kind !== 'nothing');
      return {
        key: each,
        label: toolNames[each],
        status: slide === undefined ? 'empty' : 'done',
        thread: index === taughtTools.length - 1 ? 'none' : 'open',
        place: shown?.tool === each ? 'here' : 'elsewhere',
        stop: slide?.id ?? null,
      };
    });
  }

  return (
    <Projector
      slides={slides}
      order={[]}
      wanted={slides.some(({ id }) => id === wanted.split('~')[0]) ? wanted : firstOf(slides, tool)}
      eyebrow={(slide) => toolNames[slide.tool ?? tool]}
      knots={knots}
      entry={(slide) => <SlideEntry slide={slide} />}
      onTurn={handleTurn}
      onLeave={(slide) => goTo({ kind: 'tool', tool: slide?.tool ?? tool, slide: null })}
    />
  );
}

type Making = Generator<undefined, readonly Slide[]>;

/** Of every tool what it shows; of the wanted one also that it shows nothing yet. */
function* slidesOfTools(risalah: Risalah, wanted: ToolId): Making {
  const slides: Slide[] = [];
  for (const tool of taughtTools) {
    yield;
    const own = yield* slidesOfTool(risalah, tool, wanted);
    slides.push(...own.filter(({ shows }) => tool === wanted || shows.kind !== 'nothing'));
  }
  return slides;
}

function* slidesOfTool(risalah: Risalah, tool: ToolId, wanted: ToolId): Making {
  if (!isToolUseKind(tool)) {
    return yield* tool === wanted ? drawingCausesLive(risalah) : drawingCauses(risalah);
  }
  const use = risalah.background.data.find(({ id }) => id === toolboxUseId(tool));
  return use === undefined ? [] : [toolSlide(risalah, 'background', use)];
}

function firstOf(slides: readonly Slide[], tool: ToolId): string {
  return slides.find((slide) => slide.tool === tool)?.id ?? '';
}
