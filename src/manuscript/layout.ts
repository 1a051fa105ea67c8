/** How a manuscript is set on paper. Formats in `templates/formats` satisfy this. Lengths in centimetres. */
export interface PageLayout {
  readonly paper: 'A4' | 'F4';
  readonly font: 'Times New Roman' | 'Arial';
  /** Points. */
  readonly fontSize: number;
  /** Multiples of a single line. */
  readonly lineSpacing: number;
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}
