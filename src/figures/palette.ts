/**
 * Every colour of the house, once, as `#` and six hex digits. The pages (`kit/colours.css`), the figures on the screen and
 * Word each take theirs from here. Shape, dash and label carry the meaning; colour only repeats it.
 */
export const palette = {
  // Said everywhere alike. Thread red is for the thread, the current step and the vital few; nothing else.
  ink: '#1B1F2A',
  quiet: '#5B6472',
  data: '#1F4E79',
  muted: '#8FA6BC',
  thread: '#B3202A',
  white: '#FFFFFF',
  black: '#000000',
  // The pages: warm greys.
  ground: '#FBFAF7',
  wash: '#F4F1EA',
  line: '#E4E0D8',
  edge: '#8A8578',
  knot: '#B9B3A6',
  lifted: '#2D3342',
  waiting: '#6D7482',
  // Figures on the screen, and what a page of the report shows of itself there.
  tint: '#F3F0EA',
  dataTint: '#E3EBF3',
  columnRule: '#EEEBE4',
  rowRule: '#D9D4C8',
  headTint: '#F2F2F2',
  groupTint: '#F7F7F7',
  hatch: '#9AA5B1',
  // Word: cool greys, which survive a laser printer.
  printedLine: '#B9BFC8',
  hairline: '#DDE1E6',
  printedTint: '#EEF1F5',
  pale: '#CDD7E1',
  slate: '#74879A',
  mist: '#AEBFCF',
} as const;
