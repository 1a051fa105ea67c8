import type { SectionId } from '#domain/method/sectionId.ts';
import type { ColumnOf, FieldOf } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A table's name and those of its columns. */
export interface TableLabels<Column extends string = string> {
  readonly label: string;
  readonly columns: Readonly<Record<Column, string>>;
}

type LabelOf<Answer> = [ColumnOf<Answer>] extends [never] ? string : TableLabels<ColumnOf<Answer>>;

/** What every field of some sections is called, as the form asks for it. A field without a label does not compile. */
export type LabelsOf<Id extends SectionId> = {
  readonly [Section in Id]: {
    readonly [Field in FieldOf<Section>]: LabelOf<Risalah[Section][Field]>;
  };
};
