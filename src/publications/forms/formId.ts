/** The blank forms on which a team collects by hand. */
export const formIds = ['check-sheet', 'attendance', 'minutes', 'ballot'] as const;
export type FormId = (typeof formIds)[number];

/** What a form is called on its own sheet and on the screen. */
export const formNames: Readonly<Record<FormId, string>> = {
  'check-sheet': 'Lembar periksa',
  attendance: 'Daftar hadir',
  minutes: 'Notulen',
  ballot: 'Surat suara',
};
