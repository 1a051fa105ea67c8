import type { ReactElement } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PointEmphasis, ScatterChart, ScatterPoint } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { ChartLabel } from '#ui/figures/chart/ChartLabel.tsx';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { groupStyle } from '#ui/figures/chart/groupStyle.ts';
import { shapePath } from '#ui/figures/plot/pointShape.ts';

const emphases: readonly PointEmphasis[] = ['plain', 'muted', 'struck', 'vital', 'signal'];
/** With more points than this a point is drawn smaller. */
const CROWD = 150;

/** The points of a scatter chart: one path for all that look alike, so that thousands are drawn at once. */
export function ScatterPoints({ chart }: { readonly chart: ScatterChart }): ReactElement | null {
  const look = useFigureLook();
  const across = useXAxisScale('x');
  const up = useYAxisScale('left');
  const area = usePlotArea();
  if (across === undefined || up === undefined || area === undefined) return null;
  const count = chart.groups.reduce((sum, { points }) => sum + points.length, 0);
  const radius = look.radius * (count > CROWD ? 0.75 : 1);
  const spot = (point: ScatterPoint) => ({ x: across(point.x) ?? NaN, y: up(point.y) ?? NaN });
  return (
    <g>
      {emphases.flatMap((emphasis) =>
        chart.groups.map(({ points }, group) => {
          const style = groupStyle(group, emphasis, look.paper);
          const path = points
            .filter((point) => point.emphasis === emphasis)
            .map(spot)
            .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
            .map((at) => shapePath(style.shape, at, radius * style.size))
            .join('');
          if (path === '') return null;
          return (
            <path
              key={`${emphasis}-${group}`}
              d={path}
              fill={style.fill}
              stroke={style.stroke}
              strokeWidth={look.thin}
            />
          );
        }),
      )}
      {chart.groups.flatMap(({ points }, group) =>
        points.map((point, index) => {
          const { x, y } = spot(point);
          if (point.label === null || !Number.isFinite(x) || !Number.isFinite(y)) return null;
          const width = textWidth(point.label, look.label, true);
          const isRight = x + radius * 2 + width > area.x + area.width;
          return (
            <ChartLabel
              key={`${group}-${index}`}
              x={isRight ? x - radius * 1.8 : x + radius * 1.8}
              y={y - radius}
              text={point.label}
              anchor={isRight ? 'end' : 'start'}
            />
          );
        }),
      )}
    </g>
  );
}
