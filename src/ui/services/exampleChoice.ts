import { createContext, useContext, useState } from 'react';
import { useCatalogue } from './services.ts';
import type { ExampleEntry } from './catalogue.ts';

/** The worked example that a user reads beside the own work: chosen once, followed wherever examples are quoted. */
export interface ExampleChoice {
  /** Empty while nobody has chosen. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** Shared by the pages of a risalah; `null` outside of one. */
export const ExampleChoiceContext = createContext<ExampleChoice | null>(null);

export interface ChosenExample {
  /** The first example until another is chosen; `null` where there is none. */
  readonly example: ExampleEntry | null;
  readonly choose: (id: string) => void;
}

export function useExampleChoice(): ChosenExample {
  const { examples } = useCatalogue();
  const shared = useContext(ExampleChoiceContext);
  const [own, setOwn] = useState('');
  const { chosen, choose } = shared ?? { chosen: own, choose: setOwn };
  return { example: examples.find(({ id }) => id === chosen) ?? examples[0] ?? null, choose };
}
