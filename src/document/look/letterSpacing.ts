import type { IParagraphStyleOptions } from 'docx';

/** Word's styles of justified text. */
export type JustifiedStyle = 'BodyText' | 'ListItem';

/** Space added between letters, in twentieths of a point: too little to be seen, enough to move a word to another line. */
export type LetterSpacing = (typeof letterSpacings)[number];

/** What a justified passage has besides its style, so that every office comes to the same pages. */
export interface Fitting {
  /** None where its letters stand as they come. */
  readonly spacing?: LetterSpacing;
  /** Space below it in all, in twips; its style's where it is not said. */
  readonly below?: number;
}

/** The nearest to none first. */
export const letterSpacings = [-1, 1, -2, 2, -3, 3] as const;

/** The style that sets its letters nearer or wider; the style itself for none. */
export function spacedStyle(style: JustifiedStyle, spacing: LetterSpacing | undefined): string {
  if (spacing === undefined) return style;
  return `${style}${spacing < 0 ? 'Rapat' : 'Renggang'}${Math.abs(spacing)}`;
}

/** A style of its own for every spacing, so that whoever edits the file can see and take it off. */
export function spacedStyles(): readonly IParagraphStyleOptions[] {
  return (['BodyText', 'ListItem'] as const).flatMap((style) =>
    letterSpacings.map((spacing) => ({
      id: spacedStyle(style, spacing),
      name: `${names[style]} ${spacing < 0 ? 'rapat' : 'renggang'} ${Math.abs(spacing)}`,
      basedOn: style,
      run: { characterSpacing: spacing },
    })),
  );
}

const names = { BodyText: 'Isi', ListItem: 'Butir' } as const satisfies Record<
  JustifiedStyle,
  string
>;
