import type { PointEmphasis } from '#figures/figure.ts';
import type { PointStyle } from '#ui/figures/plot/chartStyle.ts';
import { emphasisColours, screenColours } from '#ui/figures/look/figureTheme.ts';
import { pointShapes } from '#ui/figures/plot/pointShape.ts';

const inks = [screenColours.data, screenColours.ink, screenColours.quiet] as const;

/** Groups differ by shape first; those that stand out are filled in red, those taken out are crosses. */
export function groupStyle(group: number, emphasis: PointEmphasis, paper: string): PointStyle {
  const shape = pointShapes[group % pointShapes.length] ?? 'circle';
  switch (emphasis) {
    case 'struck':
      return { shape: 'cross', fill: 'none', stroke: emphasisColours.struck, size: 1.15 };
    case 'signal':
    case 'vital':
      return { shape, fill: emphasisColours.signal, stroke: emphasisColours.signal, size: 1.35 };
    case 'muted':
    case 'plain': {
      const stroke = inks[group % inks.length] ?? screenColours.data;
      const fill = group % 2 === 0 ? screenColours.dataTint : paper;
      return { shape, fill, stroke, size: 1 };
    }
  }
}
