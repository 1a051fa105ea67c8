/** What is said of a table that came. */
export type IntakeNotice =
  | { readonly kind: 'refused'; readonly sentence: string }
  /** `restore`: absent where nothing was replaced. */
  | {
      readonly kind: 'told';
      readonly sentences: readonly string[];
      readonly restore?: (() => void) | undefined;
      /** Takes it back and shows how it was read. */
      readonly review?: (() => void) | undefined;
      /** Takes words back and reads them as a table. */
      readonly asTable?: (() => void) | undefined;
    };
