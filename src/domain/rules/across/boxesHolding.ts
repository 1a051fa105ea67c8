import type { SectionId } from '#domain/method/sectionId.ts';
import { addressOf, rowKey } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** An answer as it stands in the record, and where. */
interface Box {
  readonly box: Address;
  readonly answer: unknown;
}

/** Every box of a section with what it holds: its fields, and of its tables each column of each row. */
export function boxesIn(risalah: Risalah, section: SectionId): readonly Box[] {
  return Object.entries(risalah[section]).flatMap(([field, answer]: [string, unknown]) =>
    isTable(answer)
      ? answer.flatMap((row) => cellsOf(section, field, row))
      : [{ box: addressOf(section, '', field), answer }],
  );
}

/** The boxes of a section whose answer is such; of what is no single answer, a record of tools or of points, the whole. */
export function boxesHolding(
  risalah: Risalah,
  section: SectionId,
  isSuch: (answer: unknown) => boolean,
): readonly Address[] {
  return boxesIn(risalah, section)
    .filter(({ answer }) => holds(answer, isSuch))
    .map(({ box }) => box);
}

function holds(answer: unknown, isSuch: (answer: unknown) => boolean): boolean {
  if (isSuch(answer)) return true;
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some((each: unknown) => holds(each, isSuch));
}

type Row = Readonly<Record<string, unknown>>;

function isTable(answer: unknown): answer is readonly Row[] {
  return (
    Array.isArray(answer) &&
    answer.length > 0 &&
    answer.every((row: unknown) => typeof row === 'object' && row !== null)
  );
}

function cellsOf(section: SectionId, field: string, row: Row): readonly Box[] {
  const key = rowKey(row);
  return Object.entries(row).flatMap(([column, answer]) => {
    if (column === 'id') return [];
    if (column !== 'evidence' || typeof answer !== 'object' || answer === null) {
      return [{ box: addressOf(section, key, `${field}.${column}`), answer }];
    }
    return Object.entries(answer).map(([part, each]: [string, unknown]) => ({
      box: addressOf(section, key, `${field}.evidence.${part}`),
      answer: each,
    }));
  });
}
