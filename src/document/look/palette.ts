/** Colours of the printed page, as six hex digits. Shape, dash and label carry the meaning; colour only repeats it. */
export const palette = {
  ink: '1B1F2A',
  quiet: '5B6472',
  line: 'B9BFC8',
  hairline: 'DDE1E6',
  tint: 'EEF1F5',
  data: '1F4E79',
  muted: '8FA6BC',
  pale: 'CDD7E1',
  slate: '74879A',
  mist: 'AEBFCF',
  thread: 'B3202A',
  paper: 'FFFFFF',
} as const;
