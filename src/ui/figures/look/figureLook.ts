import { palette } from '#figures/palette.ts';
import { screenColours } from './figureTheme.ts';

/** `screen` is read from a chair, `projector` from the last row of a hall, `paper` in the hand. */
export type FigureTheme = 'screen' | 'projector' | 'paper';

/** Sizes of words and lines in a figure, in pixels, and the ground on which it stands. */
export interface FigureLook {
  readonly tick: number;
  readonly label: number;
  readonly title: number;
  /** Width of a series' line, and of the thinner lines that mark a level or a place. */
  readonly line: number;
  readonly thin: number;
  /** Radius of a point. */
  readonly radius: number;
  /** Distance between the lines of a hatch. */
  readonly hatch: number;
  readonly lowestPlot: number;
  readonly highestPlot: number;
  readonly paper: string;
  /** What becomes of names without room: nobody scrolls a projected picture. */
  readonly overflow: 'scroll' | 'squeeze';
  /** Read from afar: many kinds lie, and what the axes say is not said again. */
  readonly isFar: boolean;
}

export const figureLooks: Readonly<Record<FigureTheme, FigureLook>> = {
  screen: {
    tick: 13,
    label: 13,
    title: 13,
    line: 2,
    thin: 1.25,
    radius: 4.5,
    hatch: 6,
    lowestPlot: 200,
    highestPlot: 340,
    paper: screenColours.paper,
    overflow: 'scroll',
    isFar: false,
  },
  paper: {
    tick: 10,
    label: 11,
    title: 11,
    line: 2,
    thin: 1.25,
    radius: 4,
    hatch: 6,
    lowestPlot: 120,
    highestPlot: 340,
    paper: screenColours.paper,
    overflow: 'squeeze',
    isFar: false,
  },
  projector: {
    tick: 24,
    label: 24,
    title: 24,
    line: 3.5,
    thin: 2.25,
    radius: 7.5,
    hatch: 10,
    lowestPlot: 260,
    highestPlot: 560,
    paper: palette.ground,
    overflow: 'squeeze',
    isFar: true,
  },
};
