import type { Slide } from '#publications/slides/slide.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { BlackScreen } from './BlackScreen.tsx';
import { ClockDialog } from './ClockDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { SlideList } from './SlideList.tsx';
import type { Countdown } from './useCountdown.ts';

/** What lies over the slide or beside it: `entry` is the line or the form that belongs to it, `form` always the form. */
export type Over = 'clock' | 'help' | 'entry' | 'form' | 'list' | 'black' | null;

interface OverlaysProps {
  readonly over: Over;
  readonly clock: Countdown;
  readonly list: {
    readonly stops: readonly Stop[];
    readonly at: number;
    readonly eyebrow: (slide: Slide) => string;
    readonly onChoose: (stop: Stop | undefined) => void;
  };
  readonly onClose: () => void;
}

/** The clock's, the keys' and the slides' dialogs, and the black screen. */
export function Overlays({ over, clock, list, onClose }: OverlaysProps) {
  const { stops, at, eyebrow, onChoose } = list;
  switch (over) {
    case 'clock':
      return <ClockDialog clock={clock} onClose={onClose} />;
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'list':
      return (
        <SlideList
          stops={stops}
          at={at}
          eyebrow={eyebrow}
          onChoose={(id) => {
            onClose();
            onChoose(stops.find((stop) => stop.id === id));
          }}
          onClose={onClose}
        />
      );
    case 'black':
      return <BlackScreen onClose={onClose} />;
    default:
      return null;
  }
}
