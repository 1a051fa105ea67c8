import { useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Slide } from '#publications/slides/slide.ts';
import { FigureThemeContext } from '#ui/figures/look/FigureThemeContext.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { Bare } from './stage/Bare.tsx';
import { useNow } from '#ui/services/services.ts';
import { BlackScreen } from './desk/BlackScreen.tsx';
import { builtUp, buildPartsOf, takenBack } from './stage/buildUp.ts';
import { ClockDialog } from './desk/ClockDialog.tsx';
import type { StageZoom } from './stage/DiagramStage.tsx';
import { EntryPanel } from './desk/EntryPanel.tsx';
import { Foot } from './desk/Foot.tsx';
import type { FootKnot } from './desk/Foot.tsx';
import { leaveFullScreen, toggleFullScreen } from '#ui/risalah/projecting/fullScreen.ts';
import { HelpDialog } from './desk/HelpDialog.tsx';
import { ProjectorBar } from './desk/ProjectorBar.tsx';
import { SlideView } from './stage/SlideView.tsx';
import { figureAt, stopAt, stopsOf } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { useCountdown } from './desk/useCountdown.ts';
import { useFullScreenEnd } from './desk/useFullScreenEnd.ts';
import { useProjectorKeys } from './desk/useProjectorKeys.ts';
import type { ProjectorActs } from './desk/useProjectorKeys.ts';
import { useStage } from './stage/useStage.ts';
import styles from './Projector.module.css';

interface ProjectorProps {
  readonly slides: readonly Slide[];
  /** Sections in the order in which they are shown. */
  readonly order: readonly string[];
  /** What the address asks for: a stop, a slide or a section. */
  readonly wanted: string;
  /** Small words above the sentence: "Langkah 1 · Tema dan sasaran". */
  readonly eyebrow: (slide: Slide) => string;
  /** The thread at the foot, with the place of the slide on it. */
  readonly knots: (slide: Slide | null) => readonly FootKnot[];
  /** The form that a slide is drawn from. */
  readonly entry: (slide: Slide) => ReactNode;
  readonly onTurn: (stop: string) => void;
  readonly onLeave: (slide: Slide | null) => void;
}

type Over = 'clock' | 'help' | 'entry' | 'black' | null;

/** A risalah or a tool on the whole screen, for the last row of a hall. */
export function Projector(props: ProjectorProps) {
  const { slides, order, wanted, eyebrow, knots, entry, onTurn, onLeave } = props;
  const now = useNow();
  const stage = useStage();
  const [over, setOver] = useState<Over>(null);
  const [zoom, setZoom] = useState<StageZoom>('readable');
  const [built, setBuilt] = useState({ id: '', parts: Infinity });
  const [time] = useState(() => () => now().getTime());
  const clock = useCountdown(time);
  const stops = useMemo(() => stopsOf(slides, stage), [slides, stage]);
  const stop = stopAt(stops, wanted, order);
  const screen = useFocusOn(stop, over);
  const parts = stop === null ? 1 : buildPartsOf(figureAt(stop));
  const shown = stop !== null && built.id === stop.id ? built.parts : Infinity;

  function turn(by: -1 | 1): void {
    const next = stop === null ? undefined : stops[stops.indexOf(stop) + by];
    if (next !== undefined) onTurn(next.id);
  }

  function build(next: number): void {
    if (stop !== null) setBuilt({ id: stop.id, parts: next });
  }

  function toggle(wish: Exclude<Over, null>): void {
    setOver((open) => (open === wish ? null : wish));
  }

  function leave(): void {
    leaveFullScreen();
    onLeave(stop?.slide ?? null);
  }

  const acts: ProjectorActs = {
    next: () => turn(1),
    previous: () => turn(-1),
    build: () => build(builtUp(shown, parts)),
    unbuild: () => build(takenBack(shown, parts)),
    enter: () => {
      // What is entered must be seen at once.
      build(Infinity);
      toggle('entry');
    },
    clock: () => toggle('clock'),
    black: () => toggle('black'),
    help: () => toggle('help'),
    fullScreen: toggleFullScreen,
    zoom: () => setZoom(zoom === 'whole' ? 'readable' : 'whole'),
    pan: (right, down) => pan(screen.current, right, down),
    close: () => (over === null ? leave() : setOver(null)),
  };
  useProjectorKeys(acts, over);
  useFullScreenEnd(() => {
    if (over === null) onLeave(stop?.slide ?? null);
  });

  const size: CSSProperties = { zoom: stage.scale, width: stage.width, height: stage.height };
  return (
    <FigureThemeContext value="projector">
      <div
        className={styles.projector}
        style={size}
        data-entry={over === 'entry' ? 'open' : 'closed'}
      >
        <main ref={screen} className={styles.screen} tabIndex={-1} aria-label="Proyektor">
          {stop === null ? (
            <Bare>
              Belum ada gambar atau tabel untuk ditayangkan. Isi dahulu datanya, lalu tekan P lagi.
            </Bare>
          ) : (
            <Boundary place={stop.id}>
              <SlideView
                key={stop.id}
                stop={stop}
                stage={stage}
                eyebrow={eyebrow(stop.slide)}
                build={shown}
                entry={over === 'entry' ? 'open' : 'closed'}
                zoom={zoom}
              />
            </Boundary>
          )}
        </main>
        {over === 'entry' && stop !== null && (
          <EntryPanel
            key={stop.slide.id}
            name={stop.slide.name}
            scale={stage.scale}
            onClose={() => setOver(null)}
          >
            <Boundary place={stop.slide.id}>{entry(stop.slide)}</Boundary>
          </EntryPanel>
        )}
        <Foot
          knots={knots(stop?.slide ?? null)}
          left={clock.left}
          onClock={() => setOver('clock')}
          onTurn={onTurn}
        />
        <ProjectorBar acts={acts} canBuild={parts > 1} />
        {over === 'clock' && <ClockDialog clock={clock} onClose={() => setOver(null)} />}
        {over === 'help' && <HelpDialog onClose={() => setOver(null)} />}
        {over === 'black' && <BlackScreen onClose={() => setOver(null)} />}
      </div>
    </FigureThemeContext>
  );
}

/** A third of the place a step: what was at its edge stays in sight. */
function pan(screen: HTMLElement | null, right: number, down: number): void {
  const place = screen?.querySelector('[data-pan]');
  place?.scrollBy({
    left: (right * place.clientWidth) / 3,
    top: (down * place.clientHeight) / 3,
  });
}

/** A new slide is read aloud, and the keys belong to it, not to a button pressed before. */
function useFocusOn(stop: Stop | null, over: Over) {
  const screen = useRef<HTMLElement>(null);
  const id = stop?.id;
  const isFree = over === null;
  useEffect(() => {
    if (isFree) (screen.current?.querySelector('h1') ?? screen.current)?.focus();
  }, [id, isFree]);
  return screen;
}
