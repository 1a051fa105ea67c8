import { createContext, useContext } from 'react';
import { figureLooks } from './figureLook.ts';
import type { FigureLook, FigureTheme } from './figureLook.ts';

/** For whom the figures below are drawn. */
export const FigureThemeContext = createContext<FigureTheme>('screen');

export function useFigureLook(): FigureLook {
  return figureLooks[useContext(FigureThemeContext)];
}
