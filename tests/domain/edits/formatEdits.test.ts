import { describe, expect, it } from 'vitest';
import { draftOf, formatFrom } from '#domain/edits/formatDraft.ts';
import { OWN_FORMAT, ownFormat } from '#domain/edits/ownFormat.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { formats } from '#templates/formats/formats.ts';
import { fullReport } from '#templates/formats/fullReport.ts';

describe('a format while it is typed', () => {
  it.each([fullReport, conventionPaper])('comes back as it went: $name', (format) => {
    expect(formatFrom(draftOf(format))).toEqual(format);
  });

  it('is none while one of its numbers is impossible', () => {
    const draft = draftOf(fullReport);
    expect(formatFrom({ ...draft, fontSize: { typed: 'besar' } })).toBeNull();
    expect(formatFrom({ ...draft, pageLimit: { typed: 'sepuluh' } })).toBeNull();
    expect(formatFrom({ ...draft, margins: { ...draft.margins, left: null } })).toBeNull();
  });

  it('prints the parts that are marked, in their order', () => {
    const { front, ...rest } = draftOf(fullReport);
    const marked = front
      .toReversed()
      .map((part) => ({ ...part, printed: part.part === 'cover' || part.part === 'contents' }));
    expect(formatFrom({ ...rest, front: marked })?.front).toEqual(['contents', 'cover']);
  });
});

describe('a format as a risalah keeps it', () => {
  it('is the offered one that prints alike, and the team’s own otherwise', () => {
    expect(ownFormat({ ...fullReport, id: 'x' }, formats)).toBe(fullReport);
    expect(ownFormat({ ...fullReport, fontSize: 13 }, formats)).toEqual({
      ...fullReport,
      fontSize: 13,
      id: OWN_FORMAT,
    });
  });
});
