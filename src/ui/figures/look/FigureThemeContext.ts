import { createContext, useContext } from 'react';
import { figureLooks, type FigureLook, type FigureTheme } from './figureLook.ts';

/** For whom the figures below are drawn. */
export const FigureThemeContext = createContext<FigureTheme>('screen');

export function useFigureLook(): FigureLook {
  return figureLooks[useContext(FigureThemeContext)];
}
