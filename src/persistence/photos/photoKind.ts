export interface PhotoKind {
  readonly type: 'image/jpeg' | 'image/png';
  readonly ending: 'jpg' | 'png';
}

const kinds: readonly (PhotoKind & { readonly start: readonly number[] })[] = [
  { type: 'image/jpeg', ending: 'jpg', start: [0xff, 0xd8, 0xff] },
  { type: 'image/png', ending: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
];

/** Which of the two kinds of kept photographs the bytes are, told by how they begin; `null` for neither. */
export function photoKind(bytes: Uint8Array): PhotoKind | null {
  return kinds.find(({ start }) => start.every((byte, at) => bytes[at] === byte)) ?? null;
}
