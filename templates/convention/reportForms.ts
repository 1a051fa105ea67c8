import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { pointsOf } from '#domain/method/scoring.ts';
import type { ScoringGroup, ScoringItem, ScoringSheet } from '#domain/method/scoring.ts';
import { convention } from '#templates/scoring/convention.ts';
import { innovation } from '#templates/scoring/innovation.ts';
import { reportLevels } from './levels.ts';

/** The field sheet of 100 points. */
export const reportForm: ScoreForm = {
  id: 'report',
  kind: 'report',
  name: 'Penilaian risalah (100 poin)',
  weight: 100,
  isTimed: false,
  levels: [...reportLevels],
  groups: groupsOf(convention),
};

/** The sheet of 1,000 points, on which paper and presentation are scored together. */
export const innovationForm: ScoreForm = {
  id: 'innovation',
  kind: 'report',
  name: 'Penilaian risalah dan presentasi (1.000 poin)',
  weight: 100,
  isTimed: false,
  levels: [],
  groups: groupsOf(innovation),
};

function groupsOf({ groups }: ScoringSheet): ScoreForm['groups'] {
  return groups.map((group) => ({ id: group.id, name: group.name, items: itemsOf(group) }));
}

/** Points of two decimals, which a judge can write; what rounding loses of a group is added to the last that it touched. */
function itemsOf({ items }: ScoringGroup): ScoreItem[] {
  const hundredths = items.map(({ points }) => Math.round(points * 100));
  const lost = Math.round(pointsOf(items) * 100) - hundredths.reduce((all, one) => all + one, 0);
  const last = items.findLastIndex(({ points }) => !Number.isInteger(points * 100));
  return items.map((item, at) => ({
    id: item.id,
    name: item.name,
    asks: item.asks,
    points: ((hundredths[at] ?? 0) + (at === last ? lost : 0)) / 100,
    fedBy: fieldsOf(item),
  }));
}

/** Of a table its whole, whichever column feeds the item. */
function fieldsOf({ fedBy }: ScoringItem): string[] {
  return [...new Set(fedBy.map((field) => field.replace(/\..*$/u, '')))];
}
