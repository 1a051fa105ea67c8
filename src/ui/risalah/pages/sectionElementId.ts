import type { SectionId } from '#domain/method/sectionId.ts';

/** The id of a section's card on its page. */
export function sectionElementId(section: SectionId): string {
  return `bagian-${section}`;
}
