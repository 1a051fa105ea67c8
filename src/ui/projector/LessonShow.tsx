import type { Slide } from '#publications/slides/slide.ts';
import { Projector } from './Projector.tsx';

interface LessonShowProps {
  readonly slides: readonly Slide[];
  /** Id of the slide that is to be shown; as the address says it. */
  readonly wanted: string;
  /** What a slide is called among the knots. */
  readonly labelOf: (slide: Slide) => string;
  readonly onTurn: (slide: string) => void;
  readonly onLeave: () => void;
}

/** A lesson on the whole screen: every slide is a knot of one whole thread. */
export function LessonShow({ slides, wanted, labelOf, onTurn, onLeave }: LessonShowProps) {
  return (
    <Projector
      slides={slides}
      order={[]}
      wanted={wanted}
      eyebrow={({ name }) => name}
      knots={(shown) =>
        slides.map((slide, at) => ({
          key: slide.id,
          label: labelOf(slide),
          status: 'done',
          thread: at === slides.length - 1 ? 'none' : 'whole',
          place: shown?.id === slide.id ? 'here' : 'elsewhere',
          stop: slide.id,
        }))
      }
      onTurn={onTurn}
      onLeave={onLeave}
    />
  );
}
