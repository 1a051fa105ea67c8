/** A, B, …, Z, AA: members by letter, so that many of them fit side by side. */
export function memberLetter(index: number): string {
  const own = String.fromCharCode(65 + (index % 26));
  return index < 26 ? own : `${memberLetter(Math.floor(index / 26) - 1)}${own}`;
}

/** Whom the letters stand for: "A = Ketua KBK; B = Sekretaris KBK". */
export function memberKey(names: readonly string[]): string {
  return names.map((name, at) => `${memberLetter(at)} = ${name.trim() || 'anggota'}`).join('; ');
}
