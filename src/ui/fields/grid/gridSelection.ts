import { createContext } from 'react';
import type { GridRange } from './gridRange.ts';

/** The block of cells that is selected; `null` where there is only one. Drawn by the cells themselves. */
export const GridSelection = createContext<GridRange | null>(null);
