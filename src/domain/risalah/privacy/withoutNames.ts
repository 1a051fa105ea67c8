import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';

/** Shorter than this, letters may be part of any word. */
const SHORTEST = 4;

/** The record as a hall of strangers may see it: wherever a member's name stands, "Anggota 1", "Anggota 2" … stands. */
export function withoutNames(risalah: Risalah): Risalah {
  const names = risalah.members.rows
    .map(({ name }, at) => ({ name: name.trim(), instead: `Anggota ${at + 1}` }))
    .filter(({ name }) => !isBlank(name));
  if (names.length === 0) return risalah;
  const known = new Map(
    names.flatMap(({ name, instead }) => (name.length < SHORTEST ? [] : [[name, instead]])),
  );
  // The longest first: "Siti Aminah" is not to become "Anggota 2 Aminah". All at once: what was put in stays.
  const parts = [...known.keys()].toSorted((a, b) => b.length - a.length).map(literal);
  const any = parts.length === 0 ? null : new RegExp(parts.join('|'), 'gu');
  const replaced = mapped(risalah, (text) =>
    any === null ? text : text.replace(any, (name) => known.get(name) ?? name),
  ) as Risalah;
  const rows = replaced.members.rows.map((member, at) =>
    isBlank(member.name)
      ? member
      : { ...member, name: `Anggota ${at + 1}`, titleBefore: '', titleAfter: '' },
  );
  return { ...replaced, members: { ...replaced.members, rows } };
}

/** Every text of a value changed; what holds no text stays the same object. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const next = value.map((one) => mapped(one, change));
    return next.every((one, at) => one === value[at]) ? value : next;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const next = entries.map(([key, one]) => [key, mapped(one, change)] as const);
  return next.every(([, one], at) => one === entries[at]?.[1]) ? value : Object.fromEntries(next);
}

/** A pattern for the very letters of a name. */
function literal(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
