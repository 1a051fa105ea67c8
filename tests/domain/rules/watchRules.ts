import { describe, expect, it } from 'vitest';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { findings } from '#domain/rules/findings.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';

export type Change = (risalah: Risalah) => Risalah;

/** A change to the worked example that makes a rule speak, and what it then says of itself. */
export interface Break {
  readonly change: Change;
  readonly says: Partial<Omit<Finding, 'facts' | 'place'>> & {
    readonly place?: Pick<Address, 'section' | 'row'>;
    readonly facts?: object;
  };
}

/** One break for each rule of a family. */
export type Breaks<Id extends RuleId> = Readonly<Record<Id, Break>>;

/** Holds each rule of a family to three promises; the example, in which nothing is wrong, is what keeps it silent. */
export function watchRules<Id extends RuleId>(breaks: Breaks<Id>): void {
  const ids = Object.keys(breaks) as Id[];
  describe.each(ids)('the rule %s', (id) => {
    const spoken = () => spokenBy(id, breaks[id].change(puskesmas));

    it('is silent on the worked example', () => {
      expect(spokenBy(id, puskesmas)).toEqual([]);
    });

    it('speaks where that is broken and names the place', () => {
      expect(spoken()[0]).toMatchObject(breaks[id].says);
    });

    it('knows every fact that its wording asks for', () => {
      const words = Object.values(findingTexts[id]).join(' ');
      const asked = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(spoken()[0]?.facts ?? {})).toEqual(expect.arrayContaining(asked));
    });
  });
}

/** What one rule says about a risalah in eight steps. */
export function spokenBy(id: RuleId, risalah: Risalah): readonly Finding<RuleId>[] {
  return findings(risalah, methodById('eight')).filter((finding) => finding.id === id);
}

/** Answers of a section replaced. */
export function answered<Id extends SectionId>(section: Id, answers: Partial<Section<Id>>): Change {
  return (risalah) => ({ ...risalah, [section]: { ...risalah[section], ...answers } });
}

type Rowed = {
  [Id in SectionId]: Section<Id> extends { readonly rows: readonly unknown[] } ? Id : never;
}[SectionId];
type Row<Id extends Rowed> = Section<Id>['rows'][number];

/** The same change to every row of a section. */
export function everyRow<Id extends Rowed>(section: Id, answers: Partial<Row<Id>>): Change {
  return (risalah) => {
    const rows: readonly object[] = risalah[section].rows;
    return {
      ...risalah,
      [section]: { ...risalah[section], rows: rows.map((row) => ({ ...row, ...answers })) },
    };
  };
}

/** A change to the first row of a section. */
export function firstRow<Id extends Rowed>(section: Id, answers: Partial<Row<Id>>): Change {
  return (risalah) => {
    const [first, ...others]: readonly object[] = risalah[section].rows;
    return {
      ...risalah,
      [section]: { ...risalah[section], rows: [{ ...first, ...answers }, ...others] },
    };
  };
}

export function noRows(section: Rowed): Change {
  return (risalah) => ({ ...risalah, [section]: { ...risalah[section], rows: [] } });
}

/** One change after another. */
export function both(...changes: readonly Change[]): Change {
  return (risalah) => changes.reduce((changed, change) => change(changed), risalah);
}
