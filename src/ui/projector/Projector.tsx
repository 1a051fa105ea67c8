import { useMemo, useRef, useEffect, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Slide } from '#publications/slides/slide.ts';
import { stopAt, stopsOf } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { FigureThemeContext } from '#ui/figures/look/FigureThemeContext.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { leaveFullScreen, toggleFullScreen } from '#ui/risalah/projecting/fullScreen.ts';
import { useNow } from '#ui/services/services.ts';
import { EntryPanel } from './desk/EntryPanel.tsx';
import { Foot } from './desk/Foot.tsx';
import type { FootKnot } from './desk/Foot.tsx';
import { Overlays } from './desk/Overlays.tsx';
import type { Over } from './desk/Overlays.tsx';
import { pan } from './desk/pan.ts';
import { ProjectorBar } from './desk/ProjectorBar.tsx';
import { useBuilding } from './desk/useBuilding.ts';
import { useCountdown } from './desk/useCountdown.ts';
import { useFullScreenEnd } from './desk/useFullScreenEnd.ts';
import { useProjectorKeys } from './desk/useProjectorKeys.ts';
import type { ProjectorActs } from './desk/useProjectorKeys.ts';
import { useCalled } from './live/called.ts';
import { lineOf, stageOf } from './live/liveParts.tsx';
import { isAudience, openAudience } from './screens/audience.ts';
import { LightSpot } from './screens/LightSpot.tsx';
import { SpeakerDesk } from './screens/SpeakerDesk.tsx';
import { useFollowing, usePresenting } from './screens/useScreens.ts';
import { useSpot } from './screens/useSpot.ts';
import { Bare } from './stage/Bare.tsx';
import type { StageZoom } from './stage/DiagramStage.tsx';
import { SlideView } from './stage/SlideView.tsx';
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
  /** The form that a slide is drawn from; nothing where what is shown has none. */
  readonly entry?: (slide: Slide) => ReactNode;
  readonly onTurn: (stop: string) => void;
  readonly onLeave: (slide: Slide | null) => void;
  /** Whether members are called by their names; nothing where none are shown. */
  readonly names?: NamesShown | undefined;
  /** What stands in the place of the thread while a team rehearses. */
  readonly practice?: ((slide: Slide | null) => ReactNode) | undefined;
}

export interface NamesShown {
  readonly state: 'shown' | 'hidden';
  readonly put: (state: 'shown' | 'hidden') => void;
}

/** A risalah or a tool on the whole screen, for the last row of a hall. */
export function Projector(props: ProjectorProps) {
  const { slides, order, wanted, eyebrow, knots, entry, onTurn, onLeave, names, practice } = props;
  const now = useNow();
  const stage = useStage();
  const [over, setOver] = useState<Over>(null);
  const [zoom, setZoom] = useState<StageZoom>('readable');
  const [typed, setTyped] = useState('');
  const [isFrozen, setFrozen] = useState(false);
  const [isPointing, setPointing] = useState(false);
  const [time] = useState(() => () => now().getTime());
  const clock = useCountdown(time);
  const stops = useMemo(() => stopsOf(slides, stage), [slides, stage]);
  const stop = stopAt(stops, wanted, order);
  const at = stop === null ? -1 : stops.indexOf(stop);
  const screen = useFocusOn(stop, over);
  const building = useBuilding(stop);
  const calling = useCalled({ stops, isOpen: over === 'entry', onTurn });
  const own = useSpot(isPointing);
  const followed = useFollowing();
  const isDark = followed === null ? over === 'black' : followed.isBlack;
  const shown = followed?.shown ?? building.shown;
  const spot = followed === null ? own : followed.spot;
  const hasAudience = usePresenting(
    {
      address: window.location.hash,
      shown,
      isBlack: over === 'black',
      zoom,
      names: names?.state ?? 'shown',
      spot: own,
    },
    isFrozen,
  );
  useNamesOf(followed?.names, names);

  function go(next: Stop | undefined): void {
    setTyped('');
    if (next !== undefined) onTurn(next.id);
  }

  function turn(by: -1 | 1): void {
    if (at >= 0) go(stops[at + by]);
  }

  function toggle(wish: Exclude<Over, null>): void {
    setOver((open) => (open === wish ? null : wish));
  }

  function leave(): void {
    if (isAudience()) {
      window.close();
      return;
    }
    leaveFullScreen();
    onLeave(stop?.slide ?? null);
  }

  function close(): void {
    if (typed !== '') setTyped('');
    else if (over !== null) setOver(null);
    else leave();
  }

  const acts: ProjectorActs = {
    next: () => turn(1),
    previous: () => turn(-1),
    forward: () => {
      if (typed !== '') go(stops[Number(typed) - 1]);
      else if (!building.advance()) turn(1);
    },
    first: () => go(stops[0]),
    last: () => go(stops.at(-1)),
    build: building.build,
    unbuild: building.unbuild,
    gradual: building.toggleGradual,
    list: () => toggle('list'),
    enter: () => {
      if (entry === undefined) return;
      // What is entered must be seen at once.
      building.showAll();
      setOver((open) => (open === 'entry' || open === 'form' ? null : 'entry'));
    },
    clock: () => toggle('clock'),
    black: () => toggle('black'),
    freeze: () => setFrozen(!isFrozen),
    pointer: () => setPointing(!isPointing),
    names: () => names?.put(names.state === 'shown' ? 'hidden' : 'shown'),
    secondScreen: openAudience,
    help: () => toggle('help'),
    fullScreen: toggleFullScreen,
    zoom: () => setZoom(zoom === 'whole' ? 'readable' : 'whole'),
    close,
    stay: () => undefined,
    pan: (right, down) => pan(screen.current, right, down),
    digit: (digit) => setTyped((before) => `${before}${digit}`.slice(-MOST_DIGITS)),
  };
  useProjectorKeys(acts, over);
  useFullScreenEnd(() => {
    if (over === null && !isAudience()) onLeave(stop?.slide ?? null);
  });

  const line =
    over === 'entry' && stop !== null
      ? lineOf(stop.slide, {
          onCalled: calling.call,
          onWhole: () => setOver('form'),
          onClose: () => setOver(null),
        })
      : null;
  const live = over === 'entry' && stop !== null ? stageOf(stop.slide) : null;
  const hasPanel = (over === 'entry' || over === 'form') && stop !== null && line === null;
  const hasDesk = hasAudience && !hasPanel && line === null && stop !== null;
  const size: CSSProperties = { zoom: stage.scale, width: stage.width, height: stage.height };
  return (
    <FigureThemeContext value="projector">
      <div
        className={styles.projector}
        style={size}
        data-entry={hasPanel ? 'open' : 'closed'}
        data-desk={hasDesk ? 'open' : 'closed'}
        data-line={line === null ? 'closed' : 'open'}
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
                room={hasPanel || hasDesk ? 'half' : 'whole'}
                zoom={followed?.zoom ?? zoom}
                live={live}
                follow={line === null ? '' : calling.text}
              />
            </Boundary>
          )}
        </main>
        {hasPanel && (
          <EntryPanel
            key={stop.slide.id}
            name={stop.slide.name}
            scale={stage.scale}
            onClose={() => setOver(null)}
          >
            <Boundary place={stop.slide.id}>{entry?.(stop.slide)}</Boundary>
          </EntryPanel>
        )}
        {hasDesk && (
          <SpeakerDesk
            stop={stop}
            next={stops[at + 1] ?? null}
            left={clock.left}
            isFrozen={isFrozen}
          />
        )}
        {line}
        <Foot
          knots={knots(stop?.slide ?? null)}
          practice={practice?.(stop?.slide ?? null)}
          place={stop === null ? null : { number: at + 1, count: stops.length, typed }}
          left={clock.left}
          onClock={() => setOver('clock')}
          onTurn={onTurn}
        />
        {followed === null && !isAudience() && (
          <ProjectorBar
            acts={acts}
            canBuild={building.canBuild}
            canEnter={entry !== undefined}
            isGradual={building.isGradual}
          />
        )}
        {spot !== null && <LightSpot spot={spot} />}
        <Overlays
          over={isDark ? 'black' : over}
          clock={clock}
          list={{ stops, at, eyebrow, onChoose: go }}
          onClose={() => setOver(null)}
        />
      </div>
    </FigureThemeContext>
  );
}

/** No show has more slides than three digits say. */
const MOST_DIGITS = 3;

/** In the hall's window members are called as in the presenter's. */
function useNamesOf(wanted: NamesShown['state'] | undefined, names: NamesShown | undefined): void {
  const isOther = wanted !== undefined && names !== undefined && names.state !== wanted;
  useEffect(() => {
    if (isOther) names.put(wanted);
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
