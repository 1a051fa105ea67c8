/** Minutes and seconds as people write them: "10.05". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}.${String(whole % 60).padStart(2, '0')}`;
}

/** "10.05", "10:05", "10" → seconds; `null` where it says no time. */
export function readClock(text: string): number | null {
  const read = /^\s*(\d{1,3})(?:[.:,](\d{1,2}))?\s*$/u.exec(text);
  if (read === null) return null;
  const [, minutes = '0', seconds = '0'] = read;
  return Number(seconds) < 60 ? Number(minutes) * 60 + Number(seconds) : null;
}
