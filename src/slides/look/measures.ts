/** A slide in points: 13.33 by 7.5 inches. One point is 4/3 pixels of the projector's 1280 × 720. */
export const SLIDE = { width: 960, height: 540 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Air at both sides, as on the projector. */
const SIDE = 42;
const ACROSS = SLIDE.width - 2 * SIDE;

/** Where each layout keeps its things. */
export const places = {
  eyebrow: { x: SIDE, y: 22, width: ACROSS, height: 26 },
  /** Above what is shown. */
  title: { x: SIDE, y: 48, width: ACROSS, height: 84 },
  body: { x: SIDE, y: 144, width: ACROSS, height: 330 },
  source: { x: SIDE, y: 478, width: ACROSS, height: 24 },
  /** At the left of a chart. */
  besideTitle: { x: SIDE, y: 60, width: 256, height: 250 },
  besideShare: { x: SIDE, y: 318, width: 256, height: 80 },
  besideSource: { x: SIDE, y: 404, width: 256, height: 96 },
  besideBody: { x: 322, y: 56, width: SLIDE.width - 322 - SIDE, height: 446 },
  /** Of the first slide. */
  coverTitle: { x: SIDE, y: 120, width: ACROSS, height: 150 },
  coverLines: { x: SIDE, y: 296, width: ACROSS, height: 120 },
  coverFoot: { x: SIDE, y: 424, width: ACROSS, height: 60 },
  coverLogos: { x: SIDE, y: 36, width: ACROSS, height: 70 },
  /** An office's own, on every slide but the first. */
  logo: { x: SLIDE.width - SIDE - 110, y: 12, width: 110, height: 34 },
  footer: { x: SIDE, y: 508, width: ACROSS - 90, height: 22 },
  number: { x: SLIDE.width - SIDE - 80, y: 508, width: 80, height: 22 },
} as const satisfies Record<string, Box>;

/** In points; 18 are the 24 pixels that the last row of a hall still reads. */
export const sizes = {
  eyebrow: 18,
  title: [32, 29, 26, 24, 22, 20],
  points: [26, 24, 22, 20, 18],
  share: 66,
  source: [18, 16, 14],
  lines: 24,
  foot: 20,
  photo: [18, 16, 14],
  footer: 14,
} as const;

/** On every office's computer, and measured by `textWidth`. */
export const FONT = 'Arial';
