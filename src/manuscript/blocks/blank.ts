import type { SectionId } from '#domain/method/sectionId.ts';
import type { Context } from '#manuscript/context.ts';
import type { Paragraph } from '#manuscript/manuscript.ts';

/** What stands where an answer is still to come: a mark, lines to write on, or nothing. */
export function blank({ options: { format } }: Context, section: SectionId): readonly Paragraph[] {
  switch (format.emptyAnswers) {
    case 'omit':
      return [];
    case 'mark':
      return [
        {
          kind: 'paragraph',
          runs: [{ kind: 'text', text: '(belum diisi)' }],
          style: 'missing',
          section,
        },
      ];
    case 'dots':
      return [{ kind: 'paragraph', runs: [], style: 'dots', section }];
    default:
      return format.emptyAnswers satisfies never;
  }
}
