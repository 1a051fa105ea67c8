import { formatSchema, frontParts } from '#domain/method/format.ts';
import type { Format, FrontPart } from '#domain/method/format.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { numberOf } from '#domain/tools/atoms.ts';

/** A format while it is typed: its numbers may not be numbers yet, and parts that are not printed keep their place. */
export interface FormatDraft extends Omit<
  Format,
  'fontSize' | 'cover' | 'lineSpacing' | 'margins' | 'pageLimit' | 'front'
> {
  readonly fontSize: Amount;
  readonly cover: Readonly<{ size: Amount; capitals: boolean }>;
  readonly lineSpacing: Amount;
  readonly margins: Readonly<Record<keyof Format['margins'], Amount>>;
  readonly pageLimit: Amount;
  readonly front: readonly DraftPart[];
}

export interface DraftPart {
  readonly part: FrontPart;
  readonly printed: boolean;
}

export function draftOf(format: Format): FormatDraft {
  const others = frontParts.filter((part) => !format.front.includes(part));
  return {
    ...format,
    front: [
      ...format.front.map((part) => ({ part, printed: true })),
      ...others.map((part) => ({ part, printed: false })),
    ],
  };
}

/** The format that a draft says; `null` while one of its settings is impossible. */
export function formatFrom(draft: FormatDraft): Format | null {
  const { margins, fontSize, cover, lineSpacing, pageLimit, front } = draft;
  const read = formatSchema.safeParse({
    ...draft,
    name: draft.name.trim(),
    fontSize: numberOf(fontSize),
    cover: { ...cover, size: numberOf(cover.size) },
    lineSpacing: numberOf(lineSpacing),
    margins: {
      left: numberOf(margins.left),
      top: numberOf(margins.top),
      right: numberOf(margins.right),
      bottom: numberOf(margins.bottom),
    },
    front: front.filter(({ printed }) => printed).map(({ part }) => part),
    pageLimit: pageLimit === null ? null : (numberOf(pageLimit) ?? Number.NaN),
  });
  return read.success ? read.data : null;
}
