import type { AnnexKind } from '#domain/risalah/uses/annexEvidence.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** An annex before it has its number. */
export interface UnnumberedAnnex {
  readonly title: string;
  readonly anchor: string;
  /** Where the reader edits it. */
  readonly section: SectionId;
  /** The kind of paper; `own` is made from the record. */
  readonly kind: AnnexKind | 'own';
  readonly opensPage: boolean;
  readonly blocks: readonly Block[];
}
