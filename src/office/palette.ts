import { palette as colours } from '#figures/palette.ts';

/** Colours of the printed page, as six hex digits. */
export const palette = {
  ink: digits(colours.ink),
  quiet: digits(colours.quiet),
  line: digits(colours.printedLine),
  hairline: digits(colours.hairline),
  tint: digits(colours.printedTint),
  data: digits(colours.data),
  muted: digits(colours.muted),
  pale: digits(colours.pale),
  slate: digits(colours.slate),
  mist: digits(colours.mist),
  thread: digits(colours.thread),
  paper: digits(colours.white),
} as const;

/** Word writes a colour without its `#`. */
function digits(colour: string): string {
  return colour.slice(1);
}
