/** Shapes that stay apart without colour, in the order in which groups take them. */
export const pointShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'cross',
  'star',
] as const;
export type PointShape = (typeof pointShapes)[number];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Outline of a shape around a place as SVG path data; `radius` is half its height. */
export function shapePath(shape: PointShape, at: Place, radius: number): string {
  const spot = (x: number, y: number): string =>
    `${round(at.x + x * radius)} ${round(at.y + y * radius)}`;
  switch (shape) {
    case 'circle': {
      const r = round(radius);
      return `M${spot(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
    case 'square':
      return closed([spot(-0.9, -0.9), spot(0.9, -0.9), spot(0.9, 0.9), spot(-0.9, 0.9)]);
    case 'triangle':
      return closed([spot(0, -1.1), spot(1.1, 0.8), spot(-1.1, 0.8)]);
    case 'diamond':
      return closed([spot(0, -1.25), spot(1.25, 0), spot(0, 1.25), spot(-1.25, 0)]);
    case 'plus':
      return `M${spot(-1.1, 0)}L${spot(1.1, 0)}M${spot(0, -1.1)}L${spot(0, 1.1)}`;
    case 'cross':
      return `M${spot(-1, -1)}L${spot(1, 1)}M${spot(-1, 1)}L${spot(1, -1)}`;
    case 'star':
      return [0, 60, 120]
        .map((degrees) => {
          const x = Math.cos((degrees * Math.PI) / 180) * 1.15;
          const y = Math.sin((degrees * Math.PI) / 180) * 1.15;
          return `M${spot(-x, -y)}L${spot(x, y)}`;
        })
        .join('');
  }
}

function closed(spots: readonly string[]): string {
  return `M${spots.join('L')}Z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
