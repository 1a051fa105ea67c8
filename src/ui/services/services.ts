import { createContext, useContext } from 'react';
import type { ShelfCare } from './care.ts';
import type { Catalogue, Showcase } from './catalogue.ts';
import type { DataSets } from './dataSets.ts';
import type { Events } from './events.ts';
import type { Intake } from './intake.ts';
import type { Judging } from './judging.ts';
import type { Notes } from './notes.ts';
import type { Past } from './past.ts';
import type { Photographs } from './photographs.ts';
import type { Press } from './press.ts';
import type { Registers } from './registers.ts';
import type { Shelf } from './shelf.ts';

/**
 * What the interface needs from outside: `app` makes all of it, a test the parts it uses. The interface knows no
 * storage, no templates, no Word.
 */
export interface Services {
  readonly showcase: Showcase;
  /** The catalogue, on demand: its texts are many, and the home page needs none of them. */
  readonly loadCatalogue: () => Promise<Catalogue>;
  /** Given by `CatalogueRoom` to what is behind the home page. */
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly registers: Registers;
  readonly care: ShelfCare;
  readonly dataSets: DataSets;
  readonly past: Past;
  readonly press: Press;
  readonly photographs: Photographs;
  readonly loadIntake: () => Promise<Intake>;
  /** Events beyond one team with their classes, on demand: the home page needs none of them. */
  readonly loadEvents: () => Promise<Events>;
  /** Given by the room of events to what is in it. */
  readonly events: Events;
  /** Judges' sheets, on demand. */
  readonly loadJudging: () => Promise<Judging>;
  /** Given by the room of judges to what is in it. */
  readonly judging: Judging;
  /** What facilitators wrote beside the questions of a risalah. */
  readonly loadNotes: () => Promise<Notes>;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Whoever asks for a part that was not given throws. */
export const ServicesContext = createContext<Partial<Services>>({});

export function useShowcase(): Showcase {
  return given('showcase', useContext(ServicesContext).showcase);
}

export function useCatalogue(): Catalogue {
  return given('catalogue', useContext(ServicesContext).catalogue);
}

export function useShelf(): Shelf {
  return given('shelf', useContext(ServicesContext).shelf);
}

export function useCare(): ShelfCare {
  return given('care', useContext(ServicesContext).care);
}

export function useDataSets(): DataSets {
  return given('dataSets', useContext(ServicesContext).dataSets);
}

export function usePast(): Past {
  return given('past', useContext(ServicesContext).past);
}

export function useRegisters(): Registers {
  return given('registers', useContext(ServicesContext).registers);
}

export function usePress(): Press {
  return given('press', useContext(ServicesContext).press);
}

export function usePhotographs(): Photographs {
  return given('photographs', useContext(ServicesContext).photographs);
}

export function useIntake(): Services['loadIntake'] {
  return given('loadIntake', useContext(ServicesContext).loadIntake);
}

export function useEvents(): Events {
  return given('events', useContext(ServicesContext).events);
}

export function useJudging(): Judging {
  return given('judging', useContext(ServicesContext).judging);
}

export function useNewId(): Services['newId'] {
  return given('newId', useContext(ServicesContext).newId);
}

export function useNow(): Services['now'] {
  return given('now', useContext(ServicesContext).now);
}

function given<Part>(name: keyof Services, part: Part | undefined): Part {
  if (part === undefined) throw new Error(`ServicesContext was given no ${name}`);
  return part;
}
