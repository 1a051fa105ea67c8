import { useEffect, useRef, useState } from 'react';
import { figureAt } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';

/** What was called out last: the bone, and the words of the cause; none where only the bone was chosen. */
export interface Called {
  readonly bone: string;
  readonly text: string;
}

/** The last sheet of the fishbone that shows what was called out, else the first of its bone; `null` where there is none. */
export function sheetOf(stops: readonly Stop[], { bone, text }: Called): Stop | null {
  const sheets = stops.filter(({ slide }) => slide.section === 'cause-effect');
  const own = sheets.filter((stop) => boneOf(stop) === bone);
  const shows = (stop: Stop): boolean => text !== '' && showsWords(stop, text);
  return own.findLast(shows) ?? sheets.find(shows) ?? own[0] ?? null;
}

function boneOf(stop: Stop): string | undefined {
  const figure = figureAt(stop);
  return figure?.kind === 'diagram' ? figure.sheetOf : undefined;
}

function showsWords(stop: Stop, text: string): boolean {
  const figure = figureAt(stop);
  return (
    figure?.kind === 'diagram' &&
    figure.marks.some((mark) => mark.kind !== 'line' && isSame(mark.lines.join(' '), text))
  );
}

/** Whether words are the same, however they are broken into lines. */
export function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

interface Calling {
  /** The words of the cause that was called out last; empty before the first. */
  readonly text: string;
  readonly call: (called: Called) => void;
}

interface Live {
  readonly stops: readonly Stop[];
  /** Whether answers are being called out. */
  readonly isOpen: boolean;
  readonly onTurn: (stop: string) => void;
}

/** Turns to the sheet of what was called out as soon as it is drawn; whoever turns on by hand is left there until the next. */
export function useCalled({ stops, isOpen, onTurn }: Live): Calling {
  const [called, setCalled] = useState<Called | null>(null);
  const sheet = called === null ? undefined : sheetOf(stops, called)?.id;
  const turn = useRef(onTurn);
  useEffect(() => {
    turn.current = onTurn;
  });
  useEffect(() => {
    if (sheet !== undefined) turn.current(sheet);
  }, [sheet, called]);
  if (!isOpen && called !== null) setCalled(null);
  return { text: called?.text ?? '', call: setCalled };
}
