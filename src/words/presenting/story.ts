/** The parts of a story before a jury, as slides name them. */
export const partNames = {
  opening: 'Pembuka',
  plan: 'Plan',
  do: 'Do',
  check: 'Check',
  act: 'Action',
  closing: 'Penutup',
} as const;

/** How long a speaker has: "45 detik", "1 menit 5 detik". */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  if (minutes === 0) return `${rest} detik`;
  return rest === 0 ? `${minutes} menit` : `${minutes} menit ${rest} detik`;
}

/** How a duration stands beside its plan, in seconds: "12 detik lebih lama". */
export function againstPlan(seconds: number, planned: number): string {
  if (seconds === planned) return 'tepat';
  const off = durationText(Math.abs(seconds - planned));
  return seconds > planned ? `${off} lebih lama` : `${off} lebih cepat`;
}
