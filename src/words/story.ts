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
